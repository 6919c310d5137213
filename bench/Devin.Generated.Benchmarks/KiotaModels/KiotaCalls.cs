using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Benchmarks.KiotaModels;

/// <summary>What the request builders that Kiota emits do for the operations that are measured.</summary>
internal sealed class KiotaCalls(IRequestAdapter adapter)
{
    private const string Sessions = "{+baseurl}/v3/organizations/{org_id}/sessions";

    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = [];

    public Task<KiotaSession?> GetSessionAsync() =>
        adapter.SendAsync<KiotaSession>(
            Request(Method.GET, Sessions + "/{devin_id}", Samples.SessionId),
            KiotaSession.CreateFromDiscriminatorValue,
            Errors
        );

    public Task<KiotaSession?> CreateSessionAsync(KiotaSessionCreateRequest body)
    {
        var request = Request(Method.POST, Sessions + "{?devin_id*}", null);
        request.SetContentFromParsable(adapter, "application/json", body);
        return adapter.SendAsync<KiotaSession>(request, KiotaSession.CreateFromDiscriminatorValue, Errors);
    }

    public Task<KiotaSessionPage?> ListSessionsAsync() =>
        adapter.SendAsync<KiotaSessionPage>(
            Request(
                Method.GET,
                Sessions
                    + "{?after,automation_ids*,category,created_after,created_before,devin_id,first,is_archived,origins*,"
                    + "parent_session_id,playbook_id,repo_names*,schedule_id,service_user_ids*,session_ids*,tags*,"
                    + "updated_after,updated_before,user_ids*}",
                null
            ),
            KiotaSessionPage.CreateFromDiscriminatorValue,
            Errors
        );

    /// <summary>Each step of the builders has a copy of the parameters, as theirs.</summary>
    private static RequestInformation Request(Method method, string template, string? sessionId)
    {
        var parameters = new Dictionary<string, object>();
        parameters = new(parameters) { ["org_id"] = Samples.Organization };
        parameters = new(parameters);
        if (sessionId is not null)
        {
            parameters = new(parameters) { ["devin_id"] = sessionId };
        }

        var request = new RequestInformation(method, template, parameters);
        request.Configure<DefaultQueryParameters>(null);
        request.Headers.TryAdd("Accept", "application/json");
        return request;
    }
}
