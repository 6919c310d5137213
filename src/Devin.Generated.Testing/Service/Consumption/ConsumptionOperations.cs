using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Members;
using Devin.Generated.Testing.Service.ServiceUsers;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Consumption;

/// <summary>
/// Executes the operations of consumption. The ACUs of a session count on the day on which it was created. A billing cycle is
/// a month.
/// </summary>
internal sealed class ConsumptionOperations(
    ServiceContext context,
    SessionStore sessions,
    MemberStore members,
    ServiceUserStore serviceUsers
)
{
    private static readonly string[] s_scopes =
    [
        "/v3/enterprise/consumption/daily",
        "/v3/organizations/{org_id}/consumption/daily",
    ];

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("GET /v3/enterprise/consumption/cycles", ListCycles);
        table.Add("GET /v3/enterprise/consumption/daily/organizations/{org_id}", call => Get(call));
        foreach (var daily in s_scopes)
        {
            table.Add($"GET {daily}", call => Get(call));
            table.Add($"GET {daily}/users/{{user_id}}", GetOfUser);
            table.Add($"GET {daily}/service-users/{{service_user_id}}", GetOfServiceUser);
            table.Add($"GET {daily}/sessions/{{session_id}}", GetOfSession);
        }
    }

    private ServiceResponse ListCycles(ServiceCall call)
    {
        var cycles = new Store<ConsumptionCycle>("cycle");
        foreach (var month in ServiceCalendar.Months(context.StartedAt, call.Now.AddSeconds(1)))
        {
            var (start, end) = (month.After!.Value.ToUnixTimeSeconds(), month.Before!.Value.ToUnixTimeSeconds());
            cycles.Add($"{start}", new ConsumptionCycle { After = start, Before = end });
        }

        return cycles.Page(call).ToResponse(static cycle => cycle);
    }

    private ServiceResponse GetOfUser(ServiceCall call)
    {
        var id = members.Users.Get(call.Path("user_id")).Id;
        return Get(call, session => session.UserId == id);
    }

    private ServiceResponse GetOfServiceUser(ServiceCall call)
    {
        var id = serviceUsers.All.Get(call.Path("service_user_id")).Id;
        return Get(call, session => session.ServiceUserId == id);
    }

    private ServiceResponse GetOfSession(ServiceCall call)
    {
        var session = sessions.Get(call.Path("session_id"), call.PreciseNow).State;
        return call.FindPath("org_id") is { } organizationId && session.OrgId != organizationId
            ? throw Refusal.NotFound("The session does not exist in the organization.")
            : Get(call, other => ReferenceEquals(other, session));
    }

    private ServiceResponse Get(ServiceCall call, Func<SessionResponse, bool>? filter = null)
    {
        var (after, before) = ReadPeriod(call);
        var organizationId = call.FindPath("org_id");
        var acusByDay = sessions
            .All(call)
            .Select(static session => session.State)
            .Where(session =>
                session.CreatedAt >= after
                && session.CreatedAt < before
                && (organizationId is null || session.OrgId == organizationId)
                && filter?.Invoke(session) is not false
            )
            .GroupBy(static session => ServiceCalendar.StartOfDay(session.CreatedAt))
            .ToDictionary(static day => day.Key, static day => day.Sum(static session => session.AcusConsumed));
        return ServiceResponse.Json(
            new ConsumptionResponse
            {
                TotalAcus = acusByDay.Values.Sum(),
                ConsumptionByDate =
                [
                    .. ServiceCalendar
                        .Days(after, before)
                        .Select(day => Describe(day.After!.Value, acusByDay.GetValueOrDefault(day.After!.Value))),
                ],
            }
        );
    }

    /// <summary>The period of a request. Without an end it ends now; without a start it starts with the billing cycle.</summary>
    private static (DateTimeOffset After, DateTimeOffset Before) ReadPeriod(ServiceCall call)
    {
        var period = Period.Read(call);
        var before = period.Before ?? Later(call.Now.AddSeconds(1), period.After);
        var after = period.After ?? ServiceCalendar.StartOfMonth(before.AddSeconds(-1));
        Period.Check(after, before);
        return (after, before);
    }

    private static DateTimeOffset Later(DateTimeOffset time, DateTimeOffset? other) =>
        other > time ? other.Value : time;

    private static ConsumptionByDateResponse Describe(DateTimeOffset day, double acus) =>
        new()
        {
            Date = day.ToUnixTimeSeconds(),
            Acus = acus,
            AcusByProduct = new AcusByProduct
            {
                Devin = acus,
                Cascade = 0,
                Terminal = 0,
            },
        };
}
