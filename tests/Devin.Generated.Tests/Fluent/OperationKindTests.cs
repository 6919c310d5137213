using System.Reflection;
using System.Text.Json.Nodes;
using Devin.Generated.Fluent;
using Devin.Generated.Models;
using Devin.Generated.Tests.Transport;

namespace Devin.Generated.Tests.Fluent;

/// <summary>The unusual operations of the contract by both clients over a real connection.</summary>
public sealed class OperationKindTests
{
    private const string Indexed = """{"repository_path":"owner/name","indexing_enabled":false,"branches":[]}""";
    private const string Build = """
        {"build_id":"b-1","completed_at":null,"created_at":1,"pinned":false,"started_at":null,"status":"pending","trigger":null,"triggered_by_user_id":null,"updated_at":1}
        """;
    private const string Automation = """
        {"automation_id":"a-1","name":"n","enabled":false,"actions":[{"type":"an_action_of_next_year"}],"triggers":[{"trigger_id":"t-1","event_type":"github:push","conditions":{"any":[{"all":[{"field":"size","operator":"between","value":[1,2.5]}]}]}}]}
        """;

    [Test]
    public async Task A_delete_carries_its_body()
    {
        var request = new RemoveRepositoriesRequest { RepositoryPaths = ["owner/name"] };
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok($"[{Indexed}]"));
        var (flat, fluent) = await BothAsync(
            server,
            client => client.Repositories.BulkRemoveRepositoriesFromIndexingAsync(request),
            client => client.V3beta1.Organizations["org-1"].Repositories.Indexing.DeleteAsync(request)!
        );
        AssertSent(
            server,
            "DELETE /v3beta1/organizations/org-1/repositories/indexing HTTP/1.1",
            """{"repository_paths":["owner/name"]}"""
        );
        Assert.That(
            (flat.Single().RepositoryPath, fluent.Single().RepositoryPath),
            Is.EqualTo(("owner/name", "owner/name"))
        );
    }

    [Test]
    public async Task Slashes_of_repositories_and_branches_are_escaped()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok(Indexed));
        await BothAsync(
            server,
            client => client.Repositories.RemoveBranchFromIndexingAsync("owner/name", "feature/x"),
            client =>
                client
                    .V3beta1.Organizations["org-1"]
                    .Repositories["owner/name"]
                    .Indexing.Branches["feature/x"]
                    .DeleteAsync()!
        );
        AssertSent(
            server,
            "DELETE /v3beta1/organizations/org-1/repositories/owner%2Fname/indexing/branches/feature%2Fx HTTP/1.1",
            ""
        );
    }

    [TestCase(false, "null")]
    [TestCase(true, """{"branch_names":["main"]}""")]
    public async Task A_body_that_can_be_null_is_sent_as_null(bool hasBody, string sent)
    {
        var request = hasBody ? new IndexRepositoryRequest { BranchNames = ["main"] } : null;
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok(Indexed));
        await BothAsync(
            server,
            client => client.Repositories.IndexRepositoryAsync("owner/name", request),
            client => client.V3beta1.Organizations["org-1"].Repositories["owner/name"].Indexing.PutAsync(request)!
        );
        AssertSent(server, "PUT /v3beta1/organizations/org-1/repositories/owner%2Fname/indexing HTTP/1.1", sent);
    }

    [Test]
    public async Task A_soft_delete_returns_what_was_deleted_and_keeps_unknown_actions()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok(Automation));
        var (flat, fluent) = await BothAsync(
            server,
            client => client.Automations.DeleteAutomationAsync("a-1"),
            client => client.V3.Organizations["org-1"].Automations["a-1"].DeleteAsync()!
        );
        foreach (var automation in (AutomationResponse[])[flat, fluent])
        {
            Assert.That(automation.AutomationId, Is.EqualTo("a-1"));
            Assert.That((string?)automation.Actions.Single().Unknown!["type"], Is.EqualTo("an_action_of_next_year"));
        }
    }

    [Test]
    public async Task The_places_of_a_tuple_are_the_items_of_a_list()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok(Automation));
        var (flat, fluent) = await BothAsync(
            server,
            client => client.Automations.GetAutomationAsync("a-1"),
            client => client.V3.Organizations["org-1"].Automations["a-1"].GetAsync()!
        );
        foreach (var automation in (AutomationResponse[])[flat, fluent])
        {
            var condition = automation.Triggers!.Single().Conditions!.Any.Single().All.Single();
            Assert.That(condition.AsAutomationRangeCondition!.Value, Is.EqualTo(new[] { 1, 2.5 }));
        }
    }

    [TestCase(200)]
    [TestCase(201)]
    [TestCase(202)]
    public async Task Every_status_of_success_is_one(int status)
    {
        await using var server = new LoopbackServer(_ =>
            LoopbackServer.Ok(Build).Replace("200 OK", $"{status} Fine", StringComparison.Ordinal)
        );
        var (flat, fluent) = await BothAsync(
            server,
            client => client.Builds.TriggerBuildAsync(new JsonObject()),
            client => client.V3beta1.Organizations["org-1"].SnapshotSetup.Builds.PostAsync(new JsonObject())!
        );
        AssertSent(server, "POST /v3beta1/organizations/org-1/snapshot-setup/builds HTTP/1.1", "{}");
        Assert.That((flat.BuildId, fluent.BuildId), Is.EqualTo(("b-1", "b-1")));
    }

    [Test]
    public async Task An_operation_without_a_response_body_completes_with_204()
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        using var flat = new DevinClient(Service.Options(address: server.Address));
        using var fluent = DevinApiClient.Create(Service.Options(address: server.Address));
        await flat.ForOrganization("org-1").Builds.UnpinBuildAsync("b-1");
        await fluent.V3beta1.Organizations["org-1"].SnapshotSetup.Builds["b-1"].Pin.DeleteAsync();
        AssertSent(server, "DELETE /v3beta1/organizations/org-1/snapshot-setup/builds/b-1/pin HTTP/1.1", "");
    }

    [TestCase(typeof(SchedulesClient), "ListSchedulesAsync", "Use Automations.ListAutomationsAsync instead.")]
    [TestCase(
        typeof(Generated.Fluent.V3.Organizations.Item.Schedules.SchedulesRequestBuilder),
        "GetAsync",
        "Use GET /v3/organizations/{org_id}/automations instead."
    )]
    public void A_deprecated_operation_names_its_replacement(Type client, string method, string replacement) =>
        Assert.That(
            client.GetMethod(method)!.GetCustomAttribute<ObsoleteAttribute>()!.Message,
            Is.EqualTo("Deprecated in the API contract. " + replacement)
        );

    private static async Task<(T Flat, T Fluent)> BothAsync<T>(
        LoopbackServer server,
        Func<DevinClient, Task<T>> flatCall,
        Func<DevinApiClient, Task<T>> fluentCall
    )
    {
        var options = Service.Options(address: server.Address);
        options.OrganizationId = "org-1";
        using var flat = new DevinClient(options);
        using var fluent = DevinApiClient.Create(Service.Options(address: server.Address));
        return (await flatCall(flat), await fluentCall(fluent));
    }

    private static void AssertSent(LoopbackServer server, string line, string body) =>
        Assert.That(
            server.Requests.Select(static request => (request.Line, request.Body)),
            Is.EqualTo(new[] { (line, body), (line, body) })
        );
}
