namespace Devin.Generator.Import;

/// <summary>What stands where in the folder of the contract. Paths have forward slashes.</summary>
internal static class ContractFolder
{
    /// <summary>The reference copy.</summary>
    public const string ReferenceCopy = "v3-openapi.yaml";

    /// <summary>The folder of saved pages.</summary>
    public const string Pages = "pages";

    /// <summary>A saved page.</summary>
    public static string PagePath(string name) => $"{Pages}/{name}";
}
