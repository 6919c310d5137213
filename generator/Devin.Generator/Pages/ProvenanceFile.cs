using Devin.Generator.Diagnostics;
using Devin.Generator.Files;

namespace Devin.Generator.Pages;

/// <summary>The file <c>provenance.yaml</c> in the folder of the contract.</summary>
internal static class ProvenanceFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "provenance.yaml";

    /// <summary>The names of the forms in the file.</summary>
    public static IReadOnlyDictionary<ProvenanceForm, string> FormWords { get; } =
        new Dictionary<ProvenanceForm, string>
        {
            [ProvenanceForm.Reference] = "reference",
            [ProvenanceForm.Fragment] = "fragment",
            [ProvenanceForm.Reconstructed] = "reconstructed",
            [ProvenanceForm.Rendered] = "rendered",
        };

    /// <summary>The content of the file in a folder; empty if there is no file.</summary>
    /// <param name="folder">The folder of the contract.</param>
    /// <exception cref="ContractException">The file is malformed; all faulty entries are named.</exception>
    public static Provenance Load(string folder)
    {
        var file = Path.Combine(folder, Name);
        return File.Exists(file) ? ProvenanceReader.Read(DocumentFile.Read(file)) : Provenance.Empty;
    }
}
