using Devin.Generator.Changes.Rules;
using Devin.Generator.Drift;
using Devin.Generator.Pages;

namespace Devin.Generator.Refresh;

/// <summary>The result of a refresh, for its summary.</summary>
/// <param name="Site">The address of the site.</param>
/// <param name="Plan">The files of the refreshed folder.</param>
/// <param name="ChangedFiles">The paths of the files that it changes, relative to the folder of the contract.</param>
/// <param name="IsDryRun">Whether nothing is written.</param>
internal sealed record RefreshResult(string Site, RefreshPlan Plan, IReadOnlyList<string> ChangedFiles, bool IsDryRun)
{
    /// <summary>The changes of the reference copy; null if it has not changed or did not exist before.</summary>
    public ReferenceChanges? Reference { get; init; }

    /// <summary>The drift between the copies; null if nothing has changed.</summary>
    public DriftReport? Drift { get; init; }

    /// <summary>The operations that guides show and no copy contains, with the guides that show them.</summary>
    public IReadOnlyList<(OperationKey Operation, IReadOnlyList<string> Guides)> WithoutContract { get; init; } = [];

    /// <summary>The outcome. A change of the provenance record alone is not new.</summary>
    public RefreshOutcome Outcome =>
        ChangedFiles.All(static path => path == ProvenanceFile.Name) ? RefreshOutcome.NothingNew
        : Reference?.Report.Verdict.Severity == Impact.Error ? RefreshOutcome.Breaking
        : RefreshOutcome.New;
}
