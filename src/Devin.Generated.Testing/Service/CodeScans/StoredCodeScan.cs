using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.CodeScans;

/// <summary>A code scan of a repository.</summary>
/// <param name="id">The ID.</param>
/// <param name="organizationId">The ID of its organization.</param>
/// <param name="repositoryName">The repository.</param>
/// <param name="host">The host of the Git provider; null where there is only one.</param>
/// <param name="type">What the scan looks for.</param>
/// <param name="work">The work of the scan.</param>
internal sealed class StoredCodeScan(
    string id,
    string organizationId,
    string repositoryName,
    string? host,
    CodeScanType type,
    TimedWork work
)
{
    /// <summary>The ID.</summary>
    public string Id => id;

    /// <summary>The ID of its organization.</summary>
    public string OrganizationId => organizationId;

    /// <summary>The repository.</summary>
    public string RepositoryName => repositoryName;

    /// <summary>What the scan looks for.</summary>
    public CodeScanType Type => type;

    /// <summary>The time of creation.</summary>
    public DateTimeOffset CreatedAt => WholeSeconds.Of(work.CreatedAt);

    /// <summary>The time of the end.</summary>
    public DateTimeOffset EndedAt => WholeSeconds.Of(work.EndsAt);

    /// <summary>The profile; null for none.</summary>
    public CodeScanProfileDetailResponse? Profile { get; set; }

    /// <summary>The stage at a time.</summary>
    public WorkStage StageAt(DateTimeOffset now) => work.StageAt(now);

    /// <summary>The scan at a time.</summary>
    public CodeScanResponse At(DateTimeOffset now) =>
        new()
        {
            ScanId = id,
            OrgId = organizationId,
            RepoName = repositoryName,
            Host = host,
            ScanType = type,
            CreatedAt = CreatedAt,
            Profile = Profile is null
                ? null
                : new CodeScanProfileResponse { ProfileId = Profile.ProfileId, Name = Profile.Name },
            Status = StageAt(now) switch
            {
                WorkStage.Waiting => CodeScanStatus.Waiting,
                WorkStage.Running => CodeScanStatus.Running,
                _ => CodeScanStatus.Completed,
            },
        };
}
