using System.Globalization;
using Devin.Generator.Changes.Reports;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Findings;
using Devin.Generator.Pages;

namespace Devin.Generator.Refresh.Reports;

/// <summary>The sections of the summary of a refresh, the most urgent one first.</summary>
internal static class RefreshSummary
{
    private const string Unknown = "unknown language";

    /// <summary>The sections that are not empty.</summary>
    public static IReadOnlyList<SummarySection> Of(RefreshResult result) =>
        [
            Head(result),
            .. Reference(result),
            .. Drift(result),
            .. result.Drift is not { Findings.Stale: [_, ..] stale }
                ? Array.Empty<SummarySection>()
                :
                [
                    new SummarySection(
                        $"Accepted drift that is gone: {Number(stale.Count)}",
                        [.. stale.Select(static entry => $"{entry.Kind} {entry.Pointer} [{entry.Fingerprint}]")]
                    ),
                ],
            .. result.WithoutContract.Count == 0 ? Array.Empty<SummarySection>() : [WithoutContract(result)],
            .. result.Plan.Site.Notes.Count == 0
                ? Array.Empty<SummarySection>()
                : [new SummarySection("Notes about the site", result.Plan.Site.Notes)],
            .. Pages(result),
        ];

    private static SummarySection Head(RefreshResult result)
    {
        var verdict = result.Outcome switch
        {
            RefreshOutcome.NothingNew => "Nothing new",
            RefreshOutcome.New => "New",
            _ => "Breaking",
        };
        var files = result.ChangedFiles.Count;
        var written = result.IsDryRun
            ? $"{CountWords.Of(files, "file")} would be written or deleted; this was a dry run"
            : $"{CountWords.Of(files, "file")} written or deleted";
        return new SummarySection(
            $"{verdict}: {result.Site}",
            [
                $"{CountWords.Of(result.Plan.Site.Requests, "request")}, {Number(result.Plan.Site.NotModified)} not modified",
                written,
            ]
        );
    }

    private static IEnumerable<SummarySection> Reference(RefreshResult result)
    {
        if (result.Reference is not { } reference)
        {
            yield break;
        }

        yield return new SummarySection(
            $"Reference copy: {ChangeWords.Summary(reference.Report)}",
            [
                Counts("operations", reference.Operations),
                Counts("schemas", reference.Schemas),
                .. reference.OverlayProblems.Select(static problem =>
                    $"the overlay cannot be applied, so the copies were compared without it: {problem.Location}: {problem.Message}"
                ),
                .. reference
                    .Report.Listed.Select(static judged => judged.Finding)
                    .Where(static change => change.Severity is Impact.Error or Impact.Warning)
                    .Select(static change => $"{ChangeWords.Of(change.Severity)} {change.Rule.Id}: {change.Message}"),
            ]
        );
        foreach (var (name, changes) in new[] { ("Operations", reference.Operations), ("Schemas", reference.Schemas) })
        {
            var lines = changes
                .Added.Select(static item => "added    " + item)
                .Concat(changes.Changed.Select(static item => "changed  " + item))
                .Concat(changes.Gone.Select(static item => "gone     " + item))
                .ToArray();
            if (lines.Length > 0)
            {
                yield return new SummarySection(name, lines);
            }
        }
    }

    private static IEnumerable<SummarySection> Pages(RefreshResult result)
    {
        var known = result.Plan.Files;
        var pages = result.ChangedFiles.Where(ContractFolder.IsPage).ToLookup(path => known[path] is null);
        var (gone, written) = (pages[true].ToArray(), pages[false].Count());
        if (gone.Length + written > 0)
        {
            yield return new SummarySection(
                $"Pages: {Number(written)} written, {Number(gone.Length)} deleted",
                [.. gone.Select(static path => "gone     " + path)]
            );
        }
    }

    /// <summary>The drift that the baseline does not accept, by the language of the copies that differ.</summary>
    private static IEnumerable<SummarySection> Drift(RefreshResult result) =>
        (result.Drift?.Findings.Open ?? [])
            .SelectMany(static judged =>
                Languages(judged.Finding).Select(language => (Language: language, Judged: judged))
            )
            .GroupBy(static item => item.Language, static item => item.Judged, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new SummarySection(
                $"New drift, {group.Key}: {Number(group.Count())}",
                [
                    .. group.Select(static judged =>
                        $"{FindingWords.Of(judged.Finding.Severity)} {judged.Finding.Kind.Name}: {judged.Finding.Message}"
                    ),
                ]
            ));

    private static IEnumerable<string> Languages(Finding finding)
    {
        var differing = finding
            .Cells.Where(static cell => cell.Direction is not null)
            .Select(static cell => cell.Language ?? Unknown)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return differing.Length > 0
            ? differing
            : finding.Cells.Select(static cell => cell.Language ?? Unknown).Distinct(StringComparer.Ordinal).Take(1);
    }

    private static SummarySection WithoutContract(RefreshResult result) =>
        new(
            $"Operations without a contract: {Number(result.WithoutContract.Count)}",
            [
                .. result.WithoutContract.Select(static item =>
                    $"{item.Operation} in {item.Guides[0]}"
                    + (item.Guides.Count > 1 ? $" and {CountWords.Of(item.Guides.Count - 1, "other guide")}" : "")
                ),
            ]
        );

    private static string Counts(string what, NamedChanges changes) =>
        $"{what}: {Number(changes.Added.Count)} added, {Number(changes.Changed.Count)} changed, {Number(changes.Gone.Count)} gone";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
