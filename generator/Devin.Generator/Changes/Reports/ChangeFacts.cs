using System.Globalization;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Diagnostics;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>What the open changes mean: which programs break, where, and what to do.</summary>
internal static class ChangeFacts
{
    /// <summary>More rules than these are left to the groups of the page.</summary>
    private const int AdviceShown = 5;

    /// <summary>The facts, in the order in which a reviewer asks for them.</summary>
    public static IReadOnlyList<HtmlFact> Of(ChangeReport report)
    {
        Change[] open = [.. report.Findings.Open.Select(static judged => judged.Finding)];
        var worst = open.Select(static change => change.Severity).DefaultIfEmpty(Impact.None).Max();
        Change[] decisive = [.. open.Where(change => change.Severity == worst && worst >= Impact.Warning)];
        return
        [
            new HtmlFact("Deployed programs", Effect(open, static change => change.Wire)),
            new HtmlFact("Code that is recompiled", Effect(open, static change => change.Source)),
            .. Methods(decisive),
            new HtmlFact("Next version", NextVersion(report.Verdict)),
            ToDo(decisive, worst),
        ];
    }

    private static string Effect(IReadOnlyList<Change> changes, Func<Change, Impact> impactOf)
    {
        var breaking = changes.Count(change => impactOf(change) == Impact.Error);
        var doubtful = changes.Count(change => impactOf(change) == Impact.Warning);
        return (breaking, doubtful) switch
        {
            (0, 0) => "Not broken.",
            (0, _) => $"Broken in some cases, by {CountWords.Of(doubtful, "change")}.",
            (_, 0) => $"Broken by {CountWords.Of(breaking, "change")}.",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"Broken by {CountWords.Of(breaking, "change")}, and in some cases by {doubtful} more."
            ),
        };
    }

    private static IEnumerable<HtmlFact> Methods(IEnumerable<Change> changes)
    {
        string[] methods =
        [
            .. changes
                .SelectMany(static change => change.Members)
                .Where(static member => member.StartsWith("client.", StringComparison.Ordinal))
                .Select(static member => member.Split('(')[0])
                .Distinct(StringComparer.Ordinal),
        ];
        return methods.Length == 0
            ? []
            :
            [
                new HtmlFact("Methods of the client", string.Create(CultureInfo.InvariantCulture, $"{methods.Length}:"))
                {
                    Names = methods,
                },
            ];
    }

    private static string NextVersion(Verdict verdict) =>
        verdict switch
        {
            { Bump: "none" } => "The same: the library does not change.",
            { Next: { } next } => $"{next}, a {verdict.Bump} version after {verdict.Current}.",
            _ => $"A {verdict.Bump} version.",
        };

    private static HtmlFact ToDo(IReadOnlyList<Change> decisive, Impact worst)
    {
        Rule[] rules = [.. decisive.Select(static change => change.Rule).DistinctBy(static rule => rule.Id)];
        var sentence = worst switch
        {
            Impact.Error => "Avoid the breaking changes, or release them as the next version and describe them:",
            Impact.Warning => "Read the changes with warnings, then release:",
            _ => "Nothing: release the next version.",
        };
        return new HtmlFact("What to do", sentence)
        {
            Items =
            [
                .. rules.Take(AdviceShown).Select(static rule => $"{rule.Id}, {rule.Title}: {rule.Advice}"),
                .. rules.Length > AdviceShown ? ["Further advice is above each group of changes."] : (string[])[],
            ],
        };
    }
}
