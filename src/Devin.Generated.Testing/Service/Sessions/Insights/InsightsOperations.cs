using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Sessions.Insights;

/// <summary>Executes the operations of the insights of sessions.</summary>
internal sealed class InsightsOperations(SessionStore store)
{
    private const string Sessions = "/v3/organizations/{org_id}/sessions";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Sessions}/insights", List);
        foreach (var path in (string[])[Sessions, "/v3/enterprise/sessions"])
        {
            table.Add($"GET {path}/{{devin_id}}/insights", Get);
            table.Add($"POST {path}/{{devin_id}}/insights/generate", Generate);
        }
    }

    private ServiceResponse List(ServiceCall call)
    {
        return store
            .Page(call, SessionFilter.Of(call))
            .ToResponse(session => SessionInsights.Of(session, call.PreciseNow));
    }

    private ServiceResponse Get(ServiceCall call) =>
        ServiceResponse.Json(SessionInsights.Of(store.Get(call), call.PreciseNow));

    private ServiceResponse Generate(ServiceCall call)
    {
        var session = store.Get(call);
        var isNew = session.Analysis is null;
        session.Analysis ??= new TimedWork(call.PreciseNow);
        return ServiceResponse.Json(
            new SessionInsightsGenerateResponse
            {
                SessionId = session.State.SessionId,
                Status = isNew ? SessionInsightsGenerateStatus.Started : SessionInsightsGenerateStatus.AlreadyExists,
            }
        );
    }
}
