using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Findings;

namespace Devin.Generator.Changes;

/// <summary>The changes between two contracts, held against the list of accepted ones. Every report is written from this.</summary>
/// <param name="Old">The old contract.</param>
/// <param name="New">The new contract.</param>
/// <param name="Changes">The changes, worst first.</param>
/// <param name="Stale">Accepted changes that are none.</param>
/// <param name="Verdict">What the changes mean for the next version.</param>
internal sealed record ChangeReport(
    ComparedContract Old,
    ComparedContract New,
    IReadOnlyList<JudgedChange> Changes,
    IReadOnlyList<AcceptedEntry> Stale,
    Verdict Verdict
)
{
    /// <summary>Compares two contracts.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="new">The new contract.</param>
    /// <param name="accepted">The accepted changes.</param>
    /// <param name="version">The version of the old library; without it that of the old contract.</param>
    /// <param name="withHarmless">Whether changes that do nothing to anybody are listed too.</param>
    public static ChangeReport Of(
        ComparedContract old,
        ComparedContract @new,
        IReadOnlyList<AcceptedEntry> accepted,
        string? version,
        bool withHarmless
    )
    {
        var changes = ChangeSet.Of(old, @new, withHarmless);
        var entries = accepted.ToLookup(static entry => entry.Fingerprint, StringComparer.Ordinal);
        var known = changes.Select(static change => change.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return new ChangeReport(
            old,
            @new,
            [.. changes.Select(change => Judge(change, [.. entries[change.Fingerprint]]))],
            [.. accepted.Where(entry => !known.Contains(entry.Fingerprint))],
            Verdict.Of(changes, version ?? old.Model.Version)
        );
    }

    /// <summary>The changes of a severity.</summary>
    public IEnumerable<JudgedChange> OfSeverity(Impact severity) =>
        Changes.Where(judged => judged.Change.Severity == severity);

    /// <summary>The changes that nobody accepted and that weigh at least as much.</summary>
    public int CountUnaccepted(Impact least) =>
        Changes.Count(judged => !judged.IsAccepted && judged.Change.Severity >= least);

    /// <summary>The changes that weigh something, as entries: known reasons are kept, new entries have none.</summary>
    public IReadOnlyList<AcceptedEntry> ToAccepted() =>
        [
            .. Changes
                .Where(static judged => judged.Change.Severity > Impact.Info)
                .DistinctBy(static judged => judged.Change.Fingerprint)
                .Select(static judged => new AcceptedEntry(
                    judged.Change.Fingerprint,
                    judged.Change.Rule.Id,
                    judged.Change.Difference.Pointer.ToString(),
                    judged.Reason ?? ""
                )),
        ];

    private static JudgedChange Judge(Change change, AcceptedEntry[] entries)
    {
        var reason = entries.Select(static entry => entry.Reason).FirstOrDefault(static text => text.Length > 0);
        var status =
            entries.Length == 0 ? FindingStatus.New
            : reason is null ? FindingStatus.NeedsReason
            : FindingStatus.Accepted;
        return new JudgedChange(change, status, reason);
    }
}
