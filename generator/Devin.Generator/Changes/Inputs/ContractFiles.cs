using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Inputs;

/// <summary>Finds contracts in files and folders.</summary>
internal static class ContractFiles
{
    /// <summary>The contract of a file, or of a folder with the overlays beside it.</summary>
    /// <param name="path">The file or the folder.</param>
    /// <param name="overlays">The overlays to use instead of those in the folder; empty for those.</param>
    /// <exception cref="ContractException">There is none, or more than one, or it cannot be read.</exception>
    public static ContractSource Read(string path, IReadOnlyList<Node> overlays) =>
        Directory.Exists(path)
            ? new ContractSource(
                InFolder(path),
                overlays.Count > 0 ? overlays : Existing(ContractFolder.OverlaysIn(path))
            )
            : new ContractSource(DocumentFile.Read(path), overlays);

    /// <summary>The contract of a file with the overlays beside it, or with given ones.</summary>
    /// <exception cref="ContractException">One of them cannot be read.</exception>
    public static ContractSource Beside(string contract, IReadOnlyList<Node> overlays) =>
        new(DocumentFile.Read(contract), overlays.Count > 0 ? overlays : Existing(OverlaysBeside(contract)));

    /// <summary>The paths of the overlays beside a contract. A file need not exist.</summary>
    public static IEnumerable<string> OverlaysBeside(string contract) =>
        ContractFolder.OverlaysIn(Path.GetDirectoryName(contract) ?? "");

    private static Node[] Existing(IEnumerable<string> paths) =>
        [.. paths.Where(File.Exists).Select(DocumentFile.Read)];

    private static Node InFolder(string folder)
    {
        var usual = Path.Combine(folder, ContractFolder.ReferenceCopy);
        if (File.Exists(usual))
        {
            return DocumentFile.Read(usual);
        }

        var contracts = Directory
            .EnumerateFiles(folder)
            .Where(static file => Path.GetExtension(file).ToLowerInvariant() is ".yaml" or ".yml" or ".json")
            .Select(DocumentFile.Read)
            .Where(static document => document is MappingNode root && root["openapi"] is not null)
            .ToArray();
        return contracts is [var only]
            ? only
            : throw new ContractException(
                DiagnosticCodes.NotOpenApi,
                contracts.Length == 0
                    ? $"The folder '{DisplayPath.Of(folder)}' has no OpenAPI document. Put one called {ContractFolder.ReferenceCopy} there, or name a file."
                    : $"The folder '{DisplayPath.Of(folder)}' has {contracts.Length} OpenAPI documents, and none is called {ContractFolder.ReferenceCopy}. Name a file.",
                new SourceLocation(DisplayPath.Of(folder), 1, 1)
            );
    }
}
