using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Schedules;

/// <summary>Executes the operations of schedules. A schedule does not start sessions.</summary>
internal sealed class ScheduleOperations(ServiceContext context, ScopedStores<PlaybookResponse> playbooks)
{
    private const string Schedules = "/v3/organizations/{org_id}/schedules";
    private const string Schedule = Schedules + "/{schedule_id}";
    private const int DefaultSize = 200;

    private readonly ScopedStores<ScheduleResponse> _schedules = new("schedule");

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Schedules}", List);
        table.Add($"POST {Schedules}", Create);
        table.Add($"GET {Schedule}", call => ServiceResponse.Json(Get(call)));
        table.Add($"PATCH {Schedule}", Update);
        table.Add($"DELETE {Schedule}", Delete);
    }

    private ServiceResponse List(ServiceCall call)
    {
        var schedules = _schedules.Of(call);
        var offset = call.QueryNumber("offset") ?? 0;
        var size = call.QueryNumber("limit") ?? DefaultSize;
        return ServiceResponse.Json(
            new SchedulePage
            {
                Items = [.. schedules.OldestFirst.Skip((int)Math.Min(offset, schedules.Count)).Take((int)size)],
                EndCursor = null,
                HasNextPage = offset < schedules.Count - size,
                Total = schedules.Count,
            }
        );
    }

    private ServiceResponse Create(ServiceCall call)
    {
        if (context.Options.IsMigratedToAutomations)
        {
            throw new Refusal(
                HttpStatusCode.Forbidden,
                "Schedules of this organization have moved to automations. Create an automation with the trigger "
                    + "schedule:recurring instead."
            )
            {
                ErrorCode = "migrated_session",
            };
        }

        var request = call.Body<ScheduleCreateRequest>();
        if (request.CreateAsUserId is not null)
        {
            context.Require(call, ServiceContext.ImpersonatePermission);
        }

        context.CheckPlatform(request.Platform);
        var schedule = new ScheduleResponse
        {
            ScheduledSessionId = context.Identifiers.Next("sched-"),
            OrgId = call.Path("org_id"),
            Name = request.Name,
            Prompt = request.Prompt,
            Agent = request.Agent ?? ScheduleAgent.Devin,
            BypassApproval = request.BypassApproval ?? false,
            Enabled = true,
            Frequency = request.Frequency,
            IntervalCount = request.IntervalCount ?? 1,
            NotifyOn = request.NotifyOn ?? ScheduleNotifyOn.Failure,
            Platform = request.Platform,
            Playbook = FindPlaybook(call, request.PlaybookId),
            ScheduleType = request.ScheduleType ?? ScheduleType.Recurring,
            ScheduledAt = request.ScheduledAt,
            SlackChannelId = request.SlackChannelId,
            SlackTeamId = request.SlackTeamId,
            Tags = request.Tags,
            TargetDevinId = request.TargetDevinId,
            CreatedAt = call.Now,
            CreatedBy = request.CreateAsUserId ?? context.CallerId,
            UpdatedAt = call.Now,
            LastEditedBy = null,
            ConsecutiveFailures = 0,
            LastErrorAt = null,
            LastErrorMessage = null,
            LastExecutedAt = null,
        };
        _schedules.Of(call).Add(schedule.ScheduledSessionId, schedule);
        return ServiceResponse.Json(schedule);
    }

    private ServiceResponse Update(ServiceCall call)
    {
        var schedule = Get(call);
        var request = call.Body<ScheduleUpdateRequest>();
        if (request.RunAsUserId is not null)
        {
            context.Require(call, ServiceContext.ImpersonatePermission);
        }

        context.CheckPlatform(request.Platform);
        ScheduleUpdate.Apply(request, schedule);
        if (request.IsAssigned(nameof(request.PlaybookId)))
        {
            schedule.Playbook = FindPlaybook(call, request.PlaybookId);
        }

        schedule.UpdatedAt = call.Now;
        schedule.LastEditedBy = context.CallerId;
        return ServiceResponse.Json(schedule);
    }

    private ServiceResponse Delete(ServiceCall call) =>
        ServiceResponse.Json(_schedules.Of(call).Remove(call.Path("schedule_id")));

    private ScheduleResponse Get(ServiceCall call) => _schedules.Of(call).Get(call.Path("schedule_id"));

    private PlaybookInfo? FindPlaybook(ServiceCall call, string? id) =>
        id is null
            ? null
            : new PlaybookInfo { PlaybookId = id, Title = playbooks.FindUsable(call.Path("org_id"), id)?.Title };
}
