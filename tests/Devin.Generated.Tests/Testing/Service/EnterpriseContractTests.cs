using System.Text.Json.Nodes;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Service;
using Devin.Generated.Testing.Service.Organizations;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.State;
using Devin.Generated.Tests.Validation;

namespace Devin.Generated.Tests.Testing.Service;

/// <summary>Each operation of the enterprise is called once or more, and an independent validator checks its response.</summary>
[TestFixture]
internal sealed class EnterpriseContractTests
{
    private const string Organization = "/v3/enterprise/organizations/org-in-memory";
    private const string User = "user-jonas-weber";
    private const string ServiceUser = "service-user-in-memory";

    private const string OrganizationRole = """{"role_id":"role-org-member"}""";
    private const string EnterpriseRole = """{"role_id":"role-enterprise-member"}""";
    private const string Tags = """{"tags":["a","b"]}""";
    private const string Ranges = """{"ip_ranges":["192.0.2.0/24"]}""";
    private const string Limit = """{"cycle_acu_limit":10}""";
    private const string Permissions =
        """{"permissions":[{"git_connection_id":"git-connection-in-memory","repo_path":"acme/payments"}]}""";

    private readonly List<(string Key, string? Body)> _responses = [];

    [Test]
    public async Task Each_operation_returns_a_response_that_matches_the_contract()
    {
        var devin = new InMemoryDevin();
        using var client = new HttpClient(devin.CreateHandler()) { BaseAddress = InMemoryDevin.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new("Bearer", devin.Token);
        using var devinClient = devin.CreateClient();
        var sessionId = (await devinClient.Sessions.CreateSessionAsync(new() { Prompt = "a" })).SessionId;

        await CallOrganizationsAsync(client);
        await CallMembersAsync(client);
        await CallServiceUsersAsync(client);
        await CallLimitsAsync(client);
        await CallGitAsync(client);
        await CallFiguresAsync(client, sessionId);

        var schemas = await AppliedSchema.OfResponsesAsync();
        foreach (var (key, body) in _responses)
        {
            if (schemas.TryGetValue(key, out var schema))
            {
                Assert.That(schema.Validate(body!), Is.Empty, $"{key}: {body}");
            }
            else
            {
                Assert.That(body, Is.Empty, key);
            }
        }

        Assert.That(_responses.Select(response => response.Key).Distinct(), Is.EquivalentTo(EnterpriseOperations()));
    }

    private static IEnumerable<string> EnterpriseOperations()
    {
        var context = new ServiceContext(new InMemoryDevinOptions());
        var table = new OperationTable();
        new EnterpriseState(context, new OrganizationStore(context), static () => []).AddTo(
            table,
            new SessionStore(context)
        );
        return
        [
            .. table.Keys,
            "GET /v3/self",
            "GET /v3/enterprise/self",
            "GET /v3/enterprise/audit-logs",
            "GET /v3/enterprise/organizations/{org_id}/audit-logs",
        ];
    }

    private async Task CallOrganizationsAsync(HttpClient client)
    {
        const string Groups = "/v3/enterprise/org-group-limits";
        var created = await CallAsync(client, "POST /v3/enterprise/organizations", """{"name":"Other"}""");
        var other = "/v3/enterprise/organizations/" + Id(created, "org_id");
        await CallAsync(client, "GET " + other);
        await CallAsync(client, "PATCH " + other, """{"max_session_acu_limit":5}""");
        await CallAsync(client, "GET /v3/enterprise/organizations");
        await CallAsync(client, "PUT " + Groups, """{"groups":{"all":{"org_ids":["org-in-memory"]}}}""");
        await CallAsync(client, "GET " + Groups);
        await CallAsync(client, "DELETE " + other);

        const string OfOrganization = Organization + "/tags";
        await CallAsync(client, "PUT " + OfOrganization, Tags);
        await CallAsync(client, "POST " + OfOrganization, Tags);
        await CallAsync(client, "GET " + OfOrganization);
        await CallAsync(client, $"PUT {OfOrganization}/default", """{"tag":"a"}""");
        await CallAsync(client, $"GET {OfOrganization}/default");
        await CallAsync(client, $"DELETE {OfOrganization}/default");
        await CallAsync(client, $"DELETE {OfOrganization}/b");
        await CallAsync(client, "DELETE " + OfOrganization);
    }

    private async Task CallMembersAsync(HttpClient client)
    {
        const string Enterprise = "/v3/enterprise/members";
        const string OfOrganization = Organization + "/members";
        const string Beta = "/v3beta1/organizations/org-in-memory/members";
        var invited = await CallAsync(
            client,
            $"POST {Enterprise}/users",
            """{"emails":["sam@example.com"],"enterprise_role_id":"role-enterprise-member"}"""
        );
        var user = "/users/" + Id(invited.AsArray()[0]!, "user_id");
        await CallAsync(client, $"GET {Enterprise}/users");
        await CallAsync(client, $"GET {Enterprise}{user}");
        await CallAsync(client, $"PATCH {Enterprise}{user}", EnterpriseRole);
        await CallAsync(client, $"POST {OfOrganization}{user}", OrganizationRole);
        await CallAsync(client, $"PATCH {OfOrganization}{user}", OrganizationRole);
        await CallAsync(client, $"GET {OfOrganization}/users");
        await CallAsync(client, $"GET {Beta}/users");
        await CallAsync(client, $"GET {Beta}/users/user-aiko-tanaka");
        await CallAsync(client, $"DELETE {OfOrganization}{user}");
        await CallAsync(client, $"DELETE {Enterprise}{user}");
        await CallAsync(client, $"GET {Enterprise}/idp-users");
        await CallAsync(client, $"GET {OfOrganization}/idp-users");
        await CallAsync(client, $"GET {Beta}/idp-users");

        const string Registered = "/v3/enterprise/idp-groups";
        await CallAsync(client, "POST " + Registered, """{"idp_group_names":["auditors"]}""");
        await CallAsync(client, "GET " + Registered);
        foreach (var (scope, role) in new[] { (Enterprise, EnterpriseRole), (OfOrganization, OrganizationRole) })
        {
            await CallAsync(client, $"POST {scope}/idp-groups/auditors", role);
            await CallAsync(client, $"PATCH {scope}/idp-groups/auditors", role);
            await CallAsync(client, $"GET {scope}/idp-groups/auditors");
            await CallAsync(client, $"GET {scope}/idp-groups");
            await CallAsync(client, $"DELETE {scope}/idp-groups/auditors");
        }

        await CallAsync(client, $"DELETE {Registered}/auditors");
        await CallAsync(client, "GET /v3/enterprise/roles");
        await CallAsync(client, "GET /v3/enterprise/roles/role-org-admin");
    }

    private async Task CallServiceUsersAsync(HttpClient client)
    {
        const string Provisioning = "/v3beta1/enterprise/service-users";
        const string Enterprise = "/v3/enterprise/members/service-users";
        const string OfOrganization = Organization + "/members/service-users";
        var provisioned = await CallAsync(
            client,
            "POST " + Provisioning,
            """{"name":"CI pipeline","role_id":"role-enterprise-member","ttl_seconds":60}"""
        );
        var id = Id(provisioned["service_user"]!, "service_user_id");
        await CallAsync(client, $"POST {OfOrganization}/{id}", OrganizationRole);
        await CallAsync(client, $"PATCH {OfOrganization}/{id}", OrganizationRole);
        await CallAsync(client, "GET " + OfOrganization);
        await CallAsync(client, $"DELETE {OfOrganization}/{id}");
        await CallAsync(client, $"POST {Enterprise}/service-user-nightly-reports", EnterpriseRole);
        await CallAsync(client, $"PATCH {Enterprise}/{id}", EnterpriseRole);
        await CallAsync(client, $"GET {Enterprise}/{id}");
        await CallAsync(client, "GET " + Enterprise);

        var key = await CallAsync(client, $"POST {Provisioning}/{id}/api-keys", """{"name":"Build"}""");
        var rotated = await CallAsync(
            client,
            $"POST {Provisioning}/{id}/api-keys/{Id(key, "api_key_id")}/rotate",
            "{}"
        );
        await CallAsync(client, $"DELETE {Provisioning}/{id}/api-keys/{Id(rotated, "api_key_id")}");
        await CallAsync(client, $"GET {Provisioning}/{id}/api-keys?status=all");
        await CallAsync(client, $"DELETE {Enterprise}/{id}");
        await CallAsync(client, "GET /v3/self");
        await CallAsync(client, "GET /v3/enterprise/self");
    }

    private async Task CallLimitsAsync(HttpClient client)
    {
        const string Devin = "/v3/enterprise/consumption/acu-limits/devin";
        const string LocalAgent = "/v3beta1/enterprise/consumption/acu-limits/local-agent";
        const string Settings = $"/v3beta1/enterprise/users/{User}/consumption/acu-limits";
        await CallAsync(client, $"PUT {Devin}/organizations/org-in-memory", Limit);
        await CallAsync(client, "GET " + Devin);
        await CallAsync(client, $"DELETE {Devin}/organizations/org-in-memory");
        await CallAsync(client, $"PUT {LocalAgent}/users/{User}", Limit);
        await CallAsync(client, "GET " + LocalAgent);
        await CallAsync(client, "GET " + Settings);
        await CallAsync(client, "PATCH " + Settings, """{"local_agent":{"billing_org_id":"org-in-memory"}}""");
        await CallAsync(client, "GET " + Settings);
        await CallAsync(client, "DELETE " + Settings);
        await CallAsync(client, "GET " + Settings);
        await CallAsync(client, $"PUT /v3beta1/enterprise/usage-policies/tiers/tier-standard/users/{User}");
    }

    private async Task CallGitAsync(HttpClient client)
    {
        const string OfOrganization = Organization + "/git-providers/permissions";
        const string Connections = "/v3/enterprise/git-providers/connections";
        await CallAsync(client, "GET " + Connections);
        await CallAsync(client, $"GET {Connections}/git-connection-in-memory/repositories");
        var added = await CallAsync(client, "POST " + OfOrganization, Permissions);
        var permission = OfOrganization + "/" + Id(added.AsArray()[0]!, "git_permission_id");
        await CallAsync(client, "PATCH " + permission, """{"read_only":true}""");
        await CallAsync(client, "GET " + OfOrganization);
        await CallAsync(client, "DELETE " + permission);
        await CallAsync(client, "PUT " + OfOrganization, Permissions);
        await CallAsync(client, "DELETE " + OfOrganization);

        const string List = "/v3/enterprise/ip-access-list";
        await CallAsync(client, "POST " + List, Ranges);
        await CallAsync(client, "PUT " + List, Ranges);
        await CallAsync(client, "GET " + List);
        await CallAsync(client, "DELETE " + List);
    }

    private async Task CallFiguresAsync(HttpClient client, string sessionId)
    {
        const string Period = "?time_after=1767571200&time_before=1768000000";
        foreach (var scope in (string[])["/v3/enterprise", "/v3/organizations/org-in-memory"])
        {
            foreach (
                var name in (string[])["active-users", "dau", "wau", "mau", "prs", "searches", "sessions", "usage"]
            )
            {
                await CallAsync(client, $"GET {scope}/metrics/{name}{Period}");
            }

            foreach (
                var part in (string[])["", $"/users/{User}", $"/service-users/{ServiceUser}", $"/sessions/{sessionId}"]
            )
            {
                await CallAsync(client, $"GET {scope}/consumption/daily{part}");
            }
        }

        await CallAsync(client, $"GET /v3/enterprise/metrics/sessions-by-category{Period}");
        await CallAsync(client, $"GET {Organization}/metrics/usage");
        await CallAsync(client, "GET /v3/enterprise/consumption/daily/organizations/org-in-memory");
        await CallAsync(client, "GET /v3/enterprise/consumption/cycles");
        await CallAsync(client, "GET /v3/enterprise/queue");
        await CallAsync(client, "GET /v3/enterprise/hypervisors");
        await CallAsync(client, "GET /v3beta1/enterprise/guardrail-violations");
        await CallAsync(client, "GET /v3beta1/enterprise/organizations/org-in-memory/guardrail-violations");
        await CallAsync(client, "GET /v3/enterprise/audit-logs");
        await CallAsync(client, $"GET {Organization}/audit-logs");
    }

    /// <summary>Sends a request, which has to succeed, and keeps the response. Returns its body; null if it has none.</summary>
    private async Task<JsonNode> CallAsync(HttpClient client, string call, string? body = null)
    {
        var (method, path) = (call.Split(' ')[0], call.Split(' ')[1]);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = body is null ? null : new StringContent(body, null, "application/json");
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.IsSuccessStatusCode, Is.True, $"{call}: {text}");
        _responses.Add((ContractTables.Contract.Find(method, path.Split('?')[0]).Operation!.Key, text));
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    private static string Id(JsonNode item, string name) => item[name]!.GetValue<string>();
}
