using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Members;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Metrics;

/// <summary>
/// Executes the operations that count active users: those with enough sessions or enough searches. Users cannot search through
/// the API, so that a search counts only if none is needed.
/// </summary>
internal sealed class ActiveUserOperations(SessionStore sessions, MemberStore members)
{
    private static readonly string[] s_scopes = ["/v3/enterprise/metrics", "/v3/organizations/{org_id}/metrics"];

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        foreach (var metrics in s_scopes)
        {
            table.Add(
                $"GET {metrics}/active-users",
                call => ServiceResponse.Json(Count(call, Selected(call), Period.Read(call)))
            );
            table.Add($"GET {metrics}/dau", call => List(call, ServiceCalendar.Days));
            table.Add($"GET {metrics}/wau", call => List(call, ServiceCalendar.Weeks));
            table.Add($"GET {metrics}/mau", call => List(call, ServiceCalendar.Months));
        }
    }

    private ServiceResponse List(ServiceCall call, Func<DateTimeOffset, DateTimeOffset, IEnumerable<Period>> split)
    {
        var period = Period.Read(call);
        var selected = Selected(call);
        return ServiceResponse.JsonList([
            .. split(period.After!.Value, period.Before!.Value)
                .Select(part => Count(call, selected, part.Intersect(period))),
        ]);
    }

    private SessionResponse[] Selected(ServiceCall call) =>
        [.. SessionSelection.Select(sessions, call, Period.Read(call))];

    private ActiveUserMetricsResponse Count(ServiceCall call, IEnumerable<SessionResponse> selected, Period period)
    {
        var minSessions = call.QueryNumber("min_sessions") ?? 1;
        var minSearches = call.QueryNumber("min_searches") ?? 1;
        var active = selected
            .Where(session => session.UserId is not null && period.Contains(session.CreatedAt))
            .CountBy(static session => session.UserId!)
            .Where(user => user.Value >= minSessions || minSearches == 0)
            .Select(static user => user.Key);
        if (minSessions == 0 || minSearches == 0)
        {
            active = active.Union(MemberIds(call));
        }

        return new ActiveUserMetricsResponse
        {
            StartTime = period.After!.Value.ToUnixTimeSeconds(),
            EndTime = period.Before!.Value.ToUnixTimeSeconds(),
            ActiveUsers = active.Count(),
        };
    }

    private IEnumerable<string> MemberIds(ServiceCall call)
    {
        var scope = call.FindPath("org_id");
        return members
            .Users.OldestFirst.Where(user => user.Roles.In(scope) is not null || members.HasGroupRole(user, scope))
            .Select(static user => user.Id);
    }
}
