using Devin.Generator.Changes.Rules;
using Devin.Generator.Drift;
using Devin.Generator.Pages;

namespace Devin.Generator.Refresh;

/// <summary>What a refresh found, for people.</summary>
/// <param name="Site">The address of the site.</param>
/// <param name="Plan">What it makes of the folder.</param>
/// <param name="ChangedFiles">The paths of the files that it changes, below the folder of the contract.</param>
/// <param name="IsDryRun">Whether nothing is written.</param>
internal sealed record RefreshResult(string Site, RefreshPlan Plan, IReadOnlyList<string> ChangedFiles, bool IsDryRun)
{
    /// <summary>What has changed in the reference copy; null where it has not, or there was none.</summary>
    public ReferenceChanges? Reference { get; init; }

    /// <summary>The drift between the copies; null where nothing has changed.</summary>
    public DriftReport? Drift { get; init; }

    /// <summary>The operations of examples in guides that no copy has, with the guides that show them.</summary>
    public IReadOnlyList<(OperationKey Operation, IReadOnlyList<string> Guides)> WithoutContract { get; init; } = [];

    /// <summary>How it ended. How the site's answers are recorded is nothing new.</summary>
    public RefreshOutcome Outcome =>
        ChangedFiles.All(static path => path == ProvenanceFile.Name) ? RefreshOutcome.NothingNew
        : Reference?.Report.Verdict.Severity == Impact.Error ? RefreshOutcome.Breaking
        : RefreshOutcome.New;
}
