using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Findings;

namespace Devin.Generator.Drift.Baseline;

/// <summary>What a comparison found, held against the baseline. Every report is written from this.</summary>
/// <param name="Result">What was found.</param>
/// <param name="Findings">The findings with their status.</param>
/// <param name="Stale">Entries of the baseline that match no finding.</param>
internal sealed record DriftReport(
    DriftResult Result,
    IReadOnlyList<JudgedFinding> Findings,
    IReadOnlyList<AcceptedEntry> Stale
)
{
    /// <summary>Holds findings against a baseline.</summary>
    public static DriftReport Of(DriftResult result, IReadOnlyList<AcceptedEntry> baseline)
    {
        var entries = baseline.ToLookup(static entry => entry.Fingerprint, StringComparer.Ordinal);
        var judged = result
            .Findings.Select(finding => Judge(finding, entries[finding.Fingerprint].ToArray()))
            .ToArray();
        var known = result.Findings.Select(static finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return new DriftReport(result, judged, baseline.Where(entry => !known.Contains(entry.Fingerprint)).ToArray());
    }

    /// <summary>The baseline that has exactly the findings: known reasons are kept, new entries have none.</summary>
    public IReadOnlyList<AcceptedEntry> ToBaseline() =>
        Findings
            .DistinctBy(static judged => judged.Finding.Fingerprint)
            .Select(static judged => new AcceptedEntry(
                judged.Finding.Fingerprint,
                FindingKinds.Name(judged.Finding.Kind),
                judged.Finding.Pointer.ToString(),
                judged.Reason ?? ""
            ))
            .ToArray();

    /// <summary>The findings that are not accepted and weigh at least as much.</summary>
    public int CountUnaccepted(Severity least) =>
        Findings.Count(judged => judged.Status != FindingStatus.Accepted && judged.Finding.Severity >= least);

    private static JudgedFinding Judge(Finding finding, IReadOnlyList<AcceptedEntry> entries)
    {
        var reason = entries.Select(static entry => entry.Reason).FirstOrDefault(static text => text.Length > 0);
        var status =
            entries.Count == 0 ? FindingStatus.New
            : reason is null ? FindingStatus.NeedsReason
            : FindingStatus.Accepted;
        return new JudgedFinding(finding, status, reason);
    }
}
