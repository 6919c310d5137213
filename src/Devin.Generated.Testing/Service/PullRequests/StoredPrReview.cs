using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.PullRequests;

/// <summary>A review of a pull request.</summary>
/// <param name="OrganizationId">The ID of the organization that requested it; null for the enterprise.</param>
/// <param name="Address">The pull request.</param>
/// <param name="CommitSha">The SHA of the reviewed commit.</param>
/// <param name="Work">The work of the review.</param>
internal sealed record StoredPrReview(
    string? OrganizationId,
    PullRequestAddress Address,
    string CommitSha,
    TimedWork Work
)
{
    /// <summary>The review at a time.</summary>
    public PrReviewResponse At(DateTimeOffset now) =>
        new()
        {
            CommitSha = CommitSha,
            CreatedAt = WholeSeconds.Of(Work.CreatedAt),
            PrNumber = Address.Number,
            RepoPath = Address.RepositoryPath,
            Status = Work.StageAt(now) switch
            {
                WorkStage.Waiting => PrReviewStatus.Pending,
                WorkStage.Running => PrReviewStatus.Running,
                _ => PrReviewStatus.Completed,
            },
        };
}
