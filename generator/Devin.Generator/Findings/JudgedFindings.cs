using Devin.Generator.Diagnostics;

namespace Devin.Generator.Findings;

/// <summary>All findings of a comparison, judged against a baseline.</summary>
/// <param name="All">The findings in the order of the comparison.</param>
/// <param name="Stale">The entries of the baseline that match no finding.</param>
internal sealed record JudgedFindings<T>(IReadOnlyList<JudgedFinding<T>> All, IReadOnlyList<BaselineEntry> Stale)
    where T : IFinding
{
    /// <summary>Judges findings.</summary>
    public static JudgedFindings<T> Of(IReadOnlyList<T> findings, IReadOnlyList<BaselineEntry> baseline)
    {
        var entries = baseline.ToLookup(static entry => entry.Fingerprint, StringComparer.Ordinal);
        var known = findings.Select(static finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return new JudgedFindings<T>(
            [.. findings.Select(finding => Judge(finding, [.. entries[finding.Fingerprint]]))],
            [.. baseline.Where(entry => !known.Contains(entry.Fingerprint))]
        );
    }

    /// <summary>The open findings: not accepted, and with an impact.</summary>
    public IReadOnlyList<JudgedFinding<T>> Open { get; } =
    [.. All.Where(static judged => !judged.IsAccepted && judged.Finding.Severity is not null)];

    /// <summary>How many findings the baseline accepts.</summary>
    public int Accepted { get; } = All.Count(static judged => judged.IsAccepted);

    /// <summary>How many findings that are not accepted have a severity; null counts those without impact.</summary>
    public int Count(Severity? severity) =>
        All.Count(judged => !judged.IsAccepted && judged.Finding.Severity == severity);

    /// <summary>Whether there is a finding of at least this severity that is not accepted.</summary>
    public bool Reaches(Severity least) => Open.Any(judged => judged.Finding.Severity >= least);

    /// <summary>
    /// The baseline that has these findings: those of a severity, and what it had before. Known reasons are kept, new
    /// entries have none.
    /// </summary>
    public IReadOnlyList<BaselineEntry> ToBaseline(Severity least) =>
        [
            .. All.Where(judged => judged.Finding.Severity >= least || judged.Status != FindingStatus.New)
                .DistinctBy(static judged => judged.Finding.Fingerprint)
                .Select(static judged => new BaselineEntry(
                    judged.Finding.Fingerprint,
                    judged.Finding.Kind,
                    judged.Finding.Pointer.ToString(),
                    judged.Reason ?? ""
                )),
        ];

    private static JudgedFinding<T> Judge(T finding, BaselineEntry[] entries)
    {
        var reason = entries.Select(static entry => entry.Reason).FirstOrDefault(static text => text.Length > 0);
        var status =
            entries.Length == 0 ? FindingStatus.New
            : reason is null ? FindingStatus.NeedsReason
            : FindingStatus.Accepted;
        return new JudgedFinding<T>(finding, status, reason);
    }
}
