using Devin.Generator.Files;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>The files in the folder of the contract that come from elsewhere, and the record of them.</summary>
/// <param name="Pages">The saved pages by name.</param>
/// <param name="Reference">The bytes of the reference copy, or null when there is none.</param>
/// <param name="Documents">The bytes of the copies that the site publishes as a whole, by path.</param>
/// <param name="Recorded">The content of the provenance file.</param>
/// <param name="Evidence">The overlay with what the service documents only partially, or null.</param>
internal sealed record SavedContract(
    IReadOnlyDictionary<string, SavedPage> Pages,
    byte[]? Reference,
    IReadOnlyDictionary<string, byte[]> Documents,
    Provenance Recorded,
    Node? Evidence
)
{
    /// <summary>Reads a folder.</summary>
    /// <exception cref="Diagnostics.ContractException">A file cannot be read, or the provenance file is malformed.</exception>
    public static SavedContract Read(DirectoryInfo folder)
    {
        var recorded = ProvenanceFile.Load(folder.FullName);
        return new SavedContract(
            ContractFolder
                .PageNames(folder.FullName)
                .Select(name => Page(name, Path.Combine(folder.FullName, ContractFolder.PagePath(name))))
                .ToDictionary(static page => page.Name, StringComparer.Ordinal),
            ReadIfExists(folder, ContractFolder.ReferenceCopy),
            recorded
                .Copies.Where(static entry => entry.Form == ProvenanceForm.Document)
                .Where(static entry => CopyPath.TryParse(entry.Path)?.Path == entry.Path)
                .Select(entry => (entry.Path, Content: ReadIfExists(folder, entry.Path)))
                .Where(static document => document.Content is not null)
                .ToDictionary(
                    static document => document.Path,
                    static document => document.Content!,
                    StringComparer.Ordinal
                ),
            recorded,
            ReadEvidence(folder)
        );
    }

    /// <summary>Reads a page.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="file">The path of the file.</param>
    public static SavedPage Page(string name, string file) => new(name, DisplayPath.Of(file), InputFile.Read(file));

    private static Node? ReadEvidence(DirectoryInfo folder)
    {
        var file = Path.Combine(folder.FullName, ContractFolder.Evidence);
        return File.Exists(file) ? DocumentFile.Read(file) : null;
    }

    private static byte[]? ReadIfExists(DirectoryInfo folder, string path)
    {
        var file = Path.Combine(folder.FullName, path);
        return File.Exists(file) ? InputFile.Read(file) : null;
    }
}
