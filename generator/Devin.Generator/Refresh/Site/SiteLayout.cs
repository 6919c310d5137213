namespace Devin.Generator.Refresh.Site;

/// <summary>The paths of a documentation site. They have no leading slash.</summary>
internal static class SiteLayout
{
    /// <summary>The site of the service.</summary>
    public const string Address = "https://docs.devin.ai";

    /// <summary>The list of all pages.</summary>
    public const string Index = "llms.txt";

    /// <summary>The folder of the pages of operations.</summary>
    public const string Pages = "api-reference/v3/";

    /// <summary>The languages of the site.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "es", "fr", "it", "ja", "ko", "pt-BR", "zh"];

    /// <summary>The paths at which a language may have its whole document, the preferred one first.</summary>
    public static IEnumerable<string> DocumentPaths(string language) =>
        new[] { "v3-openapi.yaml", "v3-openapi.json" }.Select(name => Prefix(language) + name);

    /// <summary>What the paths of a language begin with.</summary>
    public static string Prefix(string language) =>
        language == Devin.Generator.Pages.CopyPath.UnmarkedLanguage ? "" : language + "/";
}
