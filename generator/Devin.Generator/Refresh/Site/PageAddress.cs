using System.Text.RegularExpressions;

namespace Devin.Generator.Refresh.Site;

/// <summary>
/// A page of the site. Names come from the site and become names of files, so only plain names are accepted: lower-case
/// letters, digits and hyphens, in folders at most six deep, except names that an operating system reserves for devices.
/// </summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Name">Its path below the folder of the pages of operations, such as <c>sessions/create-session</c>.</param>
internal sealed partial record PageAddress(string Language, string Name)
{
    /// <summary>The path of the Markdown page.</summary>
    public string MarkdownPath => $"{RenderedPath}.md";

    /// <summary>The path of the page that browsers show.</summary>
    public string RenderedPath => SiteLayout.Prefix(Language) + SiteLayout.Pages + Name;

    /// <summary>The name under which the Markdown is saved.</summary>
    public string MarkdownName => $"{Name}.{Language}.md";

    /// <summary>The name under which the text of the rendered page is saved.</summary>
    public string RenderedName => $"{Name}.{Language}.rendered.txt";

    /// <summary>Reads a path, with or without a leading slash and <c>.md</c>; null for any other path.</summary>
    public static PageAddress? TryParse(string path)
    {
        var match = Path().Match(path);
        if (!match.Success)
        {
            return null;
        }

        var language = match.Groups["language"];
        var name = match.Groups["name"].Value;
        return
            language.Success && !SiteLayout.Languages.Contains(language.Value, StringComparer.Ordinal)
            || name.Split('/').Any(static part => Device().IsMatch(part))
            ? null
            : new PageAddress(
                language.Success ? language.Value : Devin.Generator.Pages.CopyPath.UnmarkedLanguage,
                name
            );
    }

    [GeneratedRegex(
        @"\A/?((?<language>[a-z]{2}(-[A-Z]{2})?)/)?api-reference/v3/(?<name>[a-z0-9][a-z0-9-]{0,99}(/[a-z0-9][a-z0-9-]{0,99}){0,5})(\.md)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Path();

    [GeneratedRegex(@"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Device();
}
