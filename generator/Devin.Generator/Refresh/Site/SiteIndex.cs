using System.Text.RegularExpressions;

namespace Devin.Generator.Refresh.Site;

/// <summary>
/// Reads the list of pages. Only the paths of its links are used, because a mirror lists the addresses of the original
/// site.
/// </summary>
internal static partial class SiteIndex
{
    /// <summary>The names of the pages below the folder of the pages of operations, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> PageNames(string text) =>
        [
            .. Link()
                .Matches(text)
                .Select(static match => PageAddress.TryParse(match.Groups["path"].Value)?.Name)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(@"(https?://[^/\s()<>""]+|(?<=[(<\s]))(?<path>/[^\s()<>""?#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
