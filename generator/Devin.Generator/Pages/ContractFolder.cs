namespace Devin.Generator.Pages;

/// <summary>The layout of the folder of the contract. Paths have forward slashes.</summary>
internal static class ContractFolder
{
    /// <summary>The reference copy, and the usual name of a localized copy in the folder of its language.</summary>
    public const string ReferenceCopy = "v3-openapi.yaml";

    /// <summary>What is ours about the operations that the service documents in part only.</summary>
    public const string Evidence = "evidence.yaml";

    /// <summary>The accepted drift.</summary>
    public const string DriftBaseline = "drift-baseline.yaml";

    /// <summary>The accepted changes.</summary>
    public const string ChangesBaseline = "changes-baseline.yaml";

    private const string Pages = "pages";

    private static readonly string[] Overlays = ["overlay.yaml", "permissions.yaml", Evidence];

    /// <summary>
    /// The paths of the overlays of the reference copy, in the order in which they apply: corrections and names, the
    /// permissions, and the evidence. A folder need not have them.
    /// </summary>
    /// <param name="folder">The folder of the contract.</param>
    public static IEnumerable<string> OverlaysIn(string folder) => Overlays.Select(name => Path.Combine(folder, name));

    /// <summary>The path of a saved page below the folder of the contract.</summary>
    /// <param name="name">The page's path below the folder of pages.</param>
    public static string PagePath(string name) => $"{Pages}/{name}";

    /// <summary>
    /// The names of all saved pages: their paths below the folder of pages, in ordinal order. Hidden files are no pages.
    /// </summary>
    /// <param name="folder">The folder of the contract.</param>
    public static IReadOnlyList<string> PageNames(string folder)
    {
        var pages = Path.Combine(folder, Pages);
        return Directory.Exists(pages)
            ?
            [
                .. Directory
                    .EnumerateFiles(pages, "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(pages, file).Replace(Path.DirectorySeparatorChar, '/'))
                    .Where(static name => !name.Split('/').Any(static part => part.StartsWith('.')))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }

    /// <summary>Whether a path below the folder of the contract is that of a saved page.</summary>
    public static bool IsPage(string path) => path.StartsWith($"{Pages}/", StringComparison.Ordinal);
}
