using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Inputs;

/// <summary>Finds contracts in files and folders.</summary>
internal static class ContractFiles
{
    /// <summary>The contract of a file, or of a folder with the overlay beside it.</summary>
    /// <param name="path">The file or the folder.</param>
    /// <param name="overlay">An overlay that is used in any case, or null.</param>
    /// <exception cref="ContractException">There is none, or more than one, or it cannot be read.</exception>
    public static ContractSource Read(string path, Node? overlay) =>
        Directory.Exists(path)
            ? new ContractSource(InFolder(path), overlay ?? ReadIfExists(Path.Combine(path, ContractFolder.Overlay)))
            : new ContractSource(DocumentFile.Read(path), overlay);

    /// <summary>The name of the overlay beside a contract.</summary>
    public static string OverlayBeside(string contract) =>
        Path.Combine(Path.GetDirectoryName(contract) ?? "", ContractFolder.Overlay);

    /// <summary>The overlay beside a contract, or null when there is none.</summary>
    public static Node? ReadOverlayBeside(string contract) => ReadIfExists(OverlayBeside(contract));

    private static Node? ReadIfExists(string path) => File.Exists(path) ? DocumentFile.Read(path) : null;

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
