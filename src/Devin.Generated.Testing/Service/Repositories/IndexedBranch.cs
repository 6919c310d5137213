using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Repositories;

/// <summary>The indexing of a branch.</summary>
/// <param name="Name">The name of the branch.</param>
/// <param name="JobId">The ID of the job.</param>
/// <param name="Commit">The SHA of the commit.</param>
/// <param name="Work">The work of the job.</param>
internal sealed record IndexedBranch(string Name, string JobId, string Commit, TimedWork Work)
{
    /// <summary>The job at a time.</summary>
    public RepoIndexJob At(DateTimeOffset now) =>
        new()
        {
            JobId = JobId,
            BranchName = Name,
            Commit = Commit,
            CreatedAt = WholeSeconds.Of(Work.CreatedAt),
            Status =
                Work.StageAt(now) == WorkStage.Completed ? RepoIndexJobStatus.Completed : RepoIndexJobStatus.InProgress,
        };
}
