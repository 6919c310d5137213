using Devin.Generator.Contracts;
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
    public static ContractSource Read(string path, string? overlay)
    {
        var file = path;
        if (Directory.Exists(path))
        {
            file = InFolder(path);
            var beside = Path.Combine(path, ContractFolder.Overlay);
            overlay ??= File.Exists(beside) ? beside : null;
        }

        return new ContractSource(ContractLoader.Read(file), overlay is null ? null : ContractLoader.Read(overlay));
    }

    /// <summary>The name of the overlay beside a contract.</summary>
    public static string OverlayBeside(string contract) =>
        Path.Combine(Path.GetDirectoryName(contract) ?? "", ContractFolder.Overlay);

    private static string InFolder(string folder)
    {
        var usual = Path.Combine(folder, ContractFolder.ReferenceCopy);
        if (File.Exists(usual))
        {
            return usual;
        }

        var contracts = Directory
            .EnumerateFiles(folder)
            .Where(static file => Path.GetExtension(file).ToLowerInvariant() is ".yaml" or ".yml" or ".json")
            .Where(static file => ContractLoader.Read(file) is MappingNode root && root["openapi"] is not null)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return contracts is [var only]
            ? only
            : throw new ContractException(
                DiagnosticCodes.NotOpenApi,
                contracts.Length == 0
                    ? $"The folder has no OpenAPI document. Put one called {ContractFolder.ReferenceCopy} there, or name a file."
                    : $"The folder has {contracts.Length} OpenAPI documents and none is called {ContractFolder.ReferenceCopy}. Name a file.",
                new SourceLocation(DisplayPath.Of(folder), 1, 1)
            );
    }
}
