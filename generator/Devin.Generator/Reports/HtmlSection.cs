using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;

namespace Devin.Generator.Reports;

/// <summary>A section of a page: the findings of one severity that are not accepted, or all that are accepted.</summary>
/// <param name="Name">Its name in addresses and in the style sheet.</param>
/// <param name="Title">Its heading.</param>
/// <param name="IsWorst">Whether it is the first of the page.</param>
/// <param name="Findings">Its findings.</param>
internal sealed record HtmlSection<T>(string Name, string Title, bool IsWorst, IReadOnlyList<JudgedFinding<T>> Findings)
    where T : IFinding
{
    private const string Accepted = "accepted";

    /// <summary>The sections that have findings, worst first.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="titleOf">The heading of a severity.</param>
    public static IReadOnlyList<HtmlSection<T>> Of(
        IReadOnlyList<JudgedFinding<T>> findings,
        Func<Severity?, string> titleOf
    )
    {
        var byName = findings.ToLookup(static judged =>
            judged.IsAccepted ? Accepted : FindingWords.Of(judged.Finding.Severity)
        );
        return
        [
            .. FindingWords
                .Severities.Select(severity => (Name: FindingWords.Of(severity), Title: titleOf(severity)))
                .Append((Name: Accepted, Title: "Accepted in the baseline"))
                .Where(section => byName.Contains(section.Name))
                .Select(
                    (section, index) =>
                        new HtmlSection<T>(section.Name, section.Title, index == 0, [.. byName[section.Name]])
                ),
        ];
    }

    /// <summary>Whether a reviewer has to read it: its groups are open.</summary>
    public bool NeedsReview => Name is "error" or "warning";
}
