using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Builds;

/// <summary>A build of a machine snapshot.</summary>
/// <param name="id">The ID.</param>
/// <param name="logId">The ID of the file with its log.</param>
/// <param name="userId">The ID of the user who started it; null where no user did.</param>
/// <param name="work">The work of the build.</param>
internal sealed class StoredBuild(string id, string logId, string? userId, TimedWork work)
{
    private static readonly TimeSpan s_pinnable = TimeSpan.FromDays(7);

    private DateTimeOffset? _cancelledAt;

    /// <summary>The ID of the file with its log.</summary>
    public string LogId => logId;

    /// <summary>Whether new sessions use its snapshot.</summary>
    public bool IsPinned { get; set; }

    /// <summary>Whether it waits or runs.</summary>
    public bool IsActive(DateTimeOffset now) => _cancelledAt is null && now < work.EndsAt;

    /// <summary>Whether it can be pinned: it succeeded and is at most 7 days old.</summary>
    public bool IsPinnable(DateTimeOffset now) =>
        _cancelledAt is null && now >= work.EndsAt && now - work.CreatedAt <= s_pinnable;

    /// <summary>Cancels the build, which must be active.</summary>
    public void Cancel(DateTimeOffset now) => _cancelledAt = now;

    /// <summary>The build at a time.</summary>
    public Build At(DateTimeOffset now)
    {
        var end = _cancelledAt ?? work.EndsAt;
        DateTimeOffset? startedAt =
            work.StartsAt <= now && work.StartsAt <= end ? WholeSeconds.Of(work.StartsAt) : null;
        DateTimeOffset? completedAt = end <= now ? WholeSeconds.Of(end) : null;
        return new Build
        {
            BuildId = id,
            Status = StatusAt(now),
            CreatedAt = WholeSeconds.Of(work.CreatedAt),
            StartedAt = startedAt,
            CompletedAt = completedAt,
            UpdatedAt = completedAt ?? startedAt ?? WholeSeconds.Of(work.CreatedAt),
            Pinned = IsPinned,
            Trigger = BuildTrigger.Manual,
            TriggeredByUserId = userId,
        };
    }

    /// <summary>The log at a time.</summary>
    public string LogAt(DateTimeOffset now)
    {
        var build = At(now);
        string?[] lines =
        [
            $"{build.CreatedAt:u} Build {id} is pending.",
            build.StartedAt is { } startedAt ? $"{startedAt:u} Running the blueprints." : null,
            build.CompletedAt is { } completedAt ? $"{completedAt:u} Build {id} is {build.Status}." : null,
        ];
        return string.Concat(lines.OfType<string>().Select(static line => line + "\n"));
    }

    private BuildStatus StatusAt(DateTimeOffset now) =>
        _cancelledAt is not null
            ? BuildStatus.Cancelled
            : work.StageAt(now) switch
            {
                WorkStage.Waiting => BuildStatus.Pending,
                WorkStage.Running => BuildStatus.Running,
                _ => BuildStatus.Succeeded,
            };
}
