namespace Devin.Generator.Pages;

/// <summary>Where each file stands in the folder of the contract. Paths have forward slashes.</summary>
internal static class ContractFolder
{
    /// <summary>The reference copy, and the usual name of a localized copy in the folder of its language.</summary>
    public const string ReferenceCopy = "v3-openapi.yaml";

    /// <summary>The corrections of the reference copy.</summary>
    public const string Overlay = "overlay.yaml";

    /// <summary>The accepted drift.</summary>
    public const string DriftBaseline = "drift-baseline.yaml";

    /// <summary>The folder of saved pages.</summary>
    public const string Pages = "pages";

    /// <summary>A saved page.</summary>
    public static string PagePath(string name) => $"{Pages}/{name}";
}
