using Devin.Generated.Models;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Metrics;

/// <summary>The sessions that a request for figures selects.</summary>
internal static class SessionSelection
{
    /// <summary>The sessions of a period that match all filters of a request. A filter that is not sent matches all.</summary>
    public static IEnumerable<SessionResponse> Select(SessionStore sessions, ServiceCall call, Period period)
    {
        var organizationIds = call.FindPath("org_id") is { } id ? [id] : call.QueryValues("org_ids");
        var userIds = call.QueryValues("user_ids");
        var serviceUserIds = call.QueryValues("service_user_ids");
        var playbookIds = call.QueryValues("playbook_id");
        return sessions
            .All(call)
            .Select(static session => session.State)
            .Where(session =>
                period.Contains(session.CreatedAt)
                && IsAmong(organizationIds, session.OrgId)
                && IsAmong(userIds, session.UserId)
                && IsAmong(serviceUserIds, session.ServiceUserId)
                && IsAmong(playbookIds, session.PlaybookId)
            );
    }

    private static bool IsAmong(IReadOnlyList<string> wanted, string? own) =>
        wanted.Count == 0 || (own is not null && wanted.Contains(own));
}
