using System.Text.RegularExpressions;

namespace Devin.Generator.Pages;

/// <summary>Collects the identifiers in a page's prose; translations do not change them.</summary>
internal static partial class PageWords
{
    /// <summary>Names of several words joined by underscores, which ordinary prose does not contain.</summary>
    public static IReadOnlySet<string> In(PageText page) =>
        page
            .Lines.SelectMany(static line => Identifier().Matches(line.Text))
            .Select(static match => match.Value)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("(?<![A-Za-z0-9_])[a-z][a-z0-9]*(_[a-z0-9]+)+(?![A-Za-z0-9_])", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
