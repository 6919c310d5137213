using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Files;

/// <summary>Reads input documents: contracts, overlays, baselines.</summary>
internal static class DocumentFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="ContractException">It cannot be read, or it is neither YAML nor JSON.</exception>
    public static Node Read(string path) => DocumentReader.Read(InputFile.Read(path), DisplayPath.Of(path));
}
