using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Service.Schedules;

/// <summary>
/// Changes a schedule: an absent property keeps a value, null clears it or goes back to the default, anything else sets it.
/// </summary>
internal static class ScheduleUpdate
{
    /// <summary>Applies a request to a schedule. A rejected request changes nothing.</summary>
    /// <exception cref="Refusal">400: a property that has no default is null.</exception>
    public static void Apply(ScheduleUpdateRequest request, ScheduleResponse schedule)
    {
        RefuseNull("name", request.IsAssigned(nameof(request.Name)), request.Name);
        RefuseNull("prompt", request.IsAssigned(nameof(request.Prompt)), request.Prompt);

        schedule.Name = request.Name ?? schedule.Name;
        schedule.Prompt = request.Prompt ?? schedule.Prompt;
        if (request.IsAssigned(nameof(request.Agent)))
        {
            schedule.Agent = request.Agent ?? ScheduleAgent.Devin;
        }

        if (request.IsAssigned(nameof(request.BypassApproval)))
        {
            schedule.BypassApproval = request.BypassApproval ?? false;
        }

        if (request.IsAssigned(nameof(request.Enabled)))
        {
            schedule.Enabled = request.Enabled ?? true;
        }

        if (request.IsAssigned(nameof(request.IntervalCount)))
        {
            schedule.IntervalCount = request.IntervalCount ?? 1;
        }

        if (request.IsAssigned(nameof(request.NotifyOn)))
        {
            schedule.NotifyOn = request.NotifyOn ?? ScheduleNotifyOn.Failure;
        }

        if (request.IsAssigned(nameof(request.ScheduleType)))
        {
            schedule.ScheduleType = request.ScheduleType ?? ScheduleType.Recurring;
        }

        ApplyNullable(request, schedule);
    }

    private static void ApplyNullable(ScheduleUpdateRequest request, ScheduleResponse schedule)
    {
        if (request.IsAssigned(nameof(request.Frequency)))
        {
            schedule.Frequency = request.Frequency;
        }

        if (request.IsAssigned(nameof(request.Platform)))
        {
            schedule.Platform = request.Platform;
        }

        if (request.IsAssigned(nameof(request.ScheduledAt)))
        {
            schedule.ScheduledAt = request.ScheduledAt;
        }

        if (request.IsAssigned(nameof(request.SlackChannelId)))
        {
            schedule.SlackChannelId = request.SlackChannelId;
        }

        if (request.IsAssigned(nameof(request.SlackTeamId)))
        {
            schedule.SlackTeamId = request.SlackTeamId;
        }

        if (request.IsAssigned(nameof(request.Tags)))
        {
            schedule.Tags = request.Tags;
        }

        if (request.IsAssigned(nameof(request.TargetDevinId)))
        {
            schedule.TargetDevinId = request.TargetDevinId;
        }
    }

    private static void RefuseNull(string name, bool isAssigned, string? value)
    {
        if (isAssigned && value is null)
        {
            throw new Refusal(HttpStatusCode.BadRequest, $"The property '{name}' cannot be null.");
        }
    }
}
