using System.Globalization;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>What the open findings mean: which copies differ, what that does to clients, and what to do.</summary>
internal static class DriftFacts
{
    /// <summary>The facts, in the order in which a reviewer asks for them.</summary>
    public static IReadOnlyList<HtmlFact> Of(DriftReport report)
    {
        Finding[] open = [.. report.Findings.Open.Select(static judged => judged.Finding)];
        return [Copies(report.Result, open), new HtmlFact("Clients", Effect(report)), ToDo(open)];
    }

    private static HtmlFact Copies(DriftResult result, IEnumerable<Finding> open)
    {
        var differing = open.SelectMany(DriftCells.Deviating).Distinct(StringComparer.Ordinal).Count();
        var reference = result.Copies.FirstOrDefault(static copy => copy.IsReference);
        return new HtmlFact(
            "Copies that differ",
            string.Create(CultureInfo.InvariantCulture, $"{differing} of {result.Copies.Count}.")
                + (reference is null ? "" : $" The reference is {reference.Id}.")
        );
    }

    private static string Effect(DriftReport report)
    {
        var errors = report.Findings.Count(Severity.Error);
        return errors switch
        {
            0 => "A client that was built from any copy still works.",
            1 => "1 finding makes a client that was built from one copy fail when the server follows another.",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{errors} findings make a client that was built from one copy fail when the server follows another."
            ),
        };
    }

    private static HtmlFact ToDo(IReadOnlyList<Finding> open)
    {
        string[] items =
        [
            .. Item(open, Direction.Outdated, "Outdated copies: get their current version with devin-gen refresh."),
            .. Item(open, Direction.Ahead, "Copies that are ahead: check whether the reference is outdated."),
            .. Item(open, Direction.Diverged, "Diverged copies: ask the service which of both it follows."),
            .. open.Any(static finding => finding.Kind == DriftKinds.PageContradiction)
                ? ["Pages that contradict themselves: report them to the publisher of the page."]
                : (string[])[],
        ];
        return open.Count == 0
            ? new HtmlFact("What to do", "Nothing: there is no finding that is not accepted.")
            : new HtmlFact(
                "What to do",
                "Resolve the findings, or accept them in the baseline, each with a reason (devin-gen drift --update-baseline)."
            )
            {
                Items = items,
            };
    }

    private static string[] Item(IEnumerable<Finding> open, Direction direction, string item) =>
        open.Any(finding => finding.Direction == direction) ? [item] : [];
}
