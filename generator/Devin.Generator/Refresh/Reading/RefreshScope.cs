using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Refresh.Reading;

/// <summary>The part of a site that is refreshed.</summary>
/// <param name="Languages">The languages.</param>
/// <param name="Pages">
/// The names of pages, or of folders of pages; empty for all pages, and <see cref="NoPages"/> for none.
/// </param>
/// <param name="Concurrency">The maximum number of concurrent requests.</param>
internal sealed record RefreshScope(IReadOnlyList<string> Languages, IReadOnlyList<string> Pages, int Concurrency)
{
    /// <summary>The word for no pages.</summary>
    public const string NoPages = "none";

    /// <summary>Whether any page is refreshed.</summary>
    public bool HasPages => Pages is not [NoPages];

    /// <summary>Whether a page is refreshed.</summary>
    public bool Includes(PageAddress page) =>
        HasPages
        && Languages.Contains(page.Language, StringComparer.Ordinal)
        && (
            Pages.Count == 0
            || Pages.Any(name => page.Name == name || page.Name.StartsWith(name + "/", StringComparison.Ordinal))
        );
}
