using Devin.Generator.Changes.Comparison;
using Devin.Generator.Findings;

namespace Devin.Generator.Changes;

/// <summary>The changes between two contracts, judged against the baseline. Every report is written from this.</summary>
/// <param name="Old">The old contract.</param>
/// <param name="New">The new contract.</param>
/// <param name="Findings">The changes with their status, worst first.</param>
/// <param name="Verdict">What the changes mean for the next version.</param>
/// <param name="NewVersion">The version of the new library; null if it is the next one.</param>
/// <param name="ListsAll">Whether reports list accepted changes and those without impact too.</param>
internal sealed record ChangeReport(
    ComparedContract Old,
    ComparedContract New,
    JudgedFindings<Change> Findings,
    Verdict Verdict,
    string? NewVersion,
    bool ListsAll
)
{
    /// <summary>The report of judged changes.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="new">The new contract.</param>
    /// <param name="findings">The changes with their status.</param>
    /// <param name="currentVersion">The version of the old library; without it that of the old contract.</param>
    /// <param name="listsAll">Whether reports list accepted changes and those without impact too.</param>
    /// <param name="newVersion">The version of the new library; null if it is the next one.</param>
    public static ChangeReport Of(
        ComparedContract old,
        ComparedContract @new,
        JudgedFindings<Change> findings,
        string? currentVersion,
        bool listsAll,
        string? newVersion = null
    ) =>
        new(
            old,
            @new,
            findings,
            Verdict.Of([.. findings.All.Select(static judged => judged.Finding)], currentVersion ?? old.Model.Version),
            newVersion,
            listsAll
        );

    /// <summary>The changes that reports list.</summary>
    public IReadOnlyList<JudgedFinding<Change>> Listed => ListsAll ? Findings.All : Findings.Open;
}
