using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Sessions;

/// <summary>The filters of the session list. A filter that is not sent matches all sessions.</summary>
internal static class SessionFilter
{
    /// <summary>Returns whether a session matches all filters of a request.</summary>
    public static bool Matches(ServiceCall call, StoredSession session)
    {
        var state = session.State;
        return IsAmong("session_ids", state.SessionId)
            && IsAmong("devin_id", state.SessionId)
            && IsAmong("parent_session_id", state.ParentSessionId)
            && IsAmong("playbook_id", state.PlaybookId)
            && IsAmong("automation_ids", state.AutomationId)
            && IsAmong("user_ids", state.UserId)
            && IsAmong("service_user_ids", state.ServiceUserId)
            && IsAmong("category", state.Category?.Value)
            && IsAmong("origins", state.Origin?.Value)
            // Sessions created through the API do not belong to a schedule.
            && IsAmong("schedule_id", null)
            && IsAmong("org_ids", state.OrgId)
            && (call.FindPath("org_id") is not { } organizationId || state.OrgId == organizationId)
            && (Values("repo_names") is [] || Values("repo_names").Intersect(session.Request.Repos ?? []).Any())
            && Values("tags").All(state.Tags.Contains)
            && Values("is_archived").All(value => value == "true" == (state.IsArchived is true))
            && Times("created_after").All(time => state.CreatedAt > time)
            && Times("created_before").All(time => state.CreatedAt < time)
            && Times("updated_after").All(time => state.UpdatedAt > time)
            && Times("updated_before").All(time => state.UpdatedAt < time);

        IReadOnlyList<string> Values(string name) => call.QueryValues(name);

        IEnumerable<DateTimeOffset> Times(string name) =>
            Values(name).Select(long.Parse).Select(DateTimeOffset.FromUnixTimeSeconds);

        bool IsAmong(string name, string? own) =>
            Values(name) is not { Count: > 0 } wanted
            || (own is not null && wanted.Any(value => SessionIds.AreSame(value, own)));
    }
}
