using Devin.Generated.Models;

namespace Devin.Generated;

/// <summary>
/// Decides what the statuses of work mean for a caller that waits: the outcome, or null while the work continues. Unknown
/// statuses do not end a wait. Pure functions.
/// </summary>
internal static class WorkProgress
{
    public static WorkOutcome? Of(Build build) =>
        build.StatusOrNull?.Value switch
        {
            BuildStatus.Values.Succeeded => WorkOutcome.Succeeded,
            BuildStatus.Values.Failed => WorkOutcome.Failed,
            BuildStatus.Values.Cancelled => WorkOutcome.Canceled,
            _ => null,
        };

    public static WorkOutcome? Of(CodeScanResponse scan) =>
        scan.StatusOrNull?.Value switch
        {
            CodeScanStatus.Values.Completed => WorkOutcome.Succeeded,
            CodeScanStatus.Values.Failed => WorkOutcome.Failed,
            CodeScanStatus.Values.Cancelled => WorkOutcome.Canceled,
            CodeScanStatus.Values.AwaitingUserInput => WorkOutcome.RequiresUserInput,
            _ => null,
        };

    public static WorkOutcome? Of(PrReviewResponse review) =>
        review.StatusOrNull?.Value switch
        {
            PrReviewStatus.Values.Completed => WorkOutcome.Succeeded,
            PrReviewStatus.Values.Errored => WorkOutcome.Failed,
            _ => null,
        };

    public static WorkOutcome? Of(SessionInsightsResponse insights) =>
        insights.Analysis is null ? null : WorkOutcome.Succeeded;

    /// <summary>Failed if one branch failed, succeeded if all completed, canceled if indexing is disabled.</summary>
    public static WorkOutcome? Of(RepoIndexingStatusResponse indexing)
    {
        if (!indexing.IndexingEnabled)
        {
            return WorkOutcome.Canceled;
        }

        var jobs = indexing.LatestIndexes;
        return jobs.Count == 0 || jobs.Any(static job => !IsOver(job.Status)) ? null
            : jobs.Any(static job => job.Status == RepoIndexJobStatus.Failed) ? WorkOutcome.Failed
            : WorkOutcome.Succeeded;
    }

    private static bool IsOver(RepoIndexJobStatus status) =>
        status.Value is RepoIndexJobStatus.Values.Completed or RepoIndexJobStatus.Values.Failed;
}
