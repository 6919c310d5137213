using System.Globalization;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Sessions;

/// <summary>The filters of the session list. A filter that is not sent matches all sessions.</summary>
internal sealed class SessionFilter
{
    private readonly IReadOnlyList<Func<StoredSession, bool>> _conditions;

    private SessionFilter(string? organizationId, IReadOnlyList<Func<StoredSession, bool>> conditions)
    {
        OrganizationId = organizationId;
        _conditions = conditions;
    }

    /// <summary>The organization of the sessions; null for all organizations.</summary>
    public string? OrganizationId { get; }

    /// <summary>Whether the organization is the only filter.</summary>
    public bool HasOrganizationOnly => _conditions.Count == 0;

    /// <summary>Whether a session matches all filters.</summary>
    public bool Matches(StoredSession session)
    {
        if (OrganizationId is not null && session.State.OrgId != OrganizationId)
        {
            return false;
        }

        foreach (var condition in _conditions)
        {
            if (!condition(session))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The filters of a request.</summary>
    public static SessionFilter Of(ServiceCall call)
    {
        var conditions = new List<Func<StoredSession, bool>>();
        AddAmong("session_ids", static session => session.State.SessionId);
        AddAmong("devin_id", static session => session.State.SessionId);
        AddAmong("parent_session_id", static session => session.State.ParentSessionId);
        AddAmong("playbook_id", static session => session.State.PlaybookId);
        AddAmong("automation_ids", static session => session.State.AutomationId);
        AddAmong("user_ids", static session => session.State.UserId);
        AddAmong("service_user_ids", static session => session.State.ServiceUserId);
        AddAmong("category", static session => session.State.Category?.Value);
        AddAmong("origins", static session => session.State.Origin?.Value);
        AddAmong("org_ids", static session => session.State.OrgId);
        // Sessions created through the API do not belong to a schedule.
        AddAmong("schedule_id", static _ => null);
        Add("repo_names", static (session, wanted) => (session.Request.Repos ?? []).Any(wanted.Contains));
        Add("tags", static (session, wanted) => wanted.All(session.State.Tags.Contains));
        Add("is_archived", static (session, wanted) => wanted.Contains("true") == (session.State.IsArchived is true));
        AddTime("created_after", static (session, time) => session.State.CreatedAt > time);
        AddTime("created_before", static (session, time) => session.State.CreatedAt < time);
        AddTime("updated_after", static (session, time) => session.State.UpdatedAt > time);
        AddTime("updated_before", static (session, time) => session.State.UpdatedAt < time);
        return new SessionFilter(call.FindPath("org_id"), conditions);

        void Add(string name, Func<StoredSession, IReadOnlyList<string>, bool> condition)
        {
            if (call.QueryValues(name) is { Count: > 0 } wanted)
            {
                conditions.Add(session => condition(session, wanted));
            }
        }

        void AddAmong(string name, Func<StoredSession, string?> value)
        {
            if (call.QueryValues(name) is { Count: > 0 } wanted)
            {
                var bare = wanted.Select(SessionIds.Bare).ToHashSet(StringComparer.Ordinal);
                conditions.Add(session => value(session) is { } own && bare.Contains(SessionIds.Bare(own)));
            }
        }

        void AddTime(string name, Func<StoredSession, DateTimeOffset, bool> condition) =>
            Add(
                name,
                (session, wanted) =>
                    condition(
                        session,
                        DateTimeOffset.FromUnixTimeSeconds(long.Parse(wanted[0], CultureInfo.InvariantCulture))
                    )
            );
    }
}
