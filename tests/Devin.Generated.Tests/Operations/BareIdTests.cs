using Devin.Generated.Fluent;
using Devin.Generated.Tests.Fluent;
using Devin.Generated.Tests.Grid;
using Devin.Generated.Tests.Transport;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Operations;

/// <summary>A response can contain the bare ID of a session. It works wherever a session ID is sent in an address.</summary>
internal sealed class BareIdTests
{
    [TestCase("1a2b")]
    [TestCase("devin-1a2b")]
    public async Task Both_clients_send_the_prefix_in_a_path(string id)
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("{}"));
        using var client = Flat(handler);
        using var fluent = DevinApiClient.Create(Service.Options(new HttpClient(handler)));
        await client.Sessions.GetSessionAsync(id);
        await client.Sessions.GetSessionMessagesAsync(id);
        await fluent.V3.Organizations["org-1"].Sessions[id].GetAsync();
        Assert.That(
            handler.Calls.Select(static call => call.Line.Split("/v3/")[1]),
            Is.EqualTo(
                new[]
                {
                    "organizations/org-1/sessions/devin-1a2b",
                    "organizations/org-1/sessions/devin-1a2b/messages",
                    "organizations/org-1/sessions/devin-1a2b",
                }
            )
        );
    }

    [Test]
    public async Task Both_clients_send_the_prefix_in_filters()
    {
        const string Query = "?parent_session_id=devin-1&session_ids=devin-2&session_ids=devin-3";
        using var handler = new RecordingHandler(static () => StubHandler.Json("""{"items":[]}"""));
        using var client = Flat(handler);
        using var fluent = DevinApiClient.Create(Service.Options(new HttpClient(handler)));
        var parameters = new ListSessionsParameters { ParentSessionId = "1", SessionIds = ["2", "devin-3"] };
        await client.Sessions.ListSessionsAsync(parameters);
        await fluent
            .V3.Organizations["org-1"]
            .Sessions.GetAsync(static request =>
            {
                request.QueryParameters.ParentSessionId = "1";
                request.QueryParameters.SessionIds = ["2", "devin-3"];
            });
        Assert.Multiple(() =>
        {
            Assert.That(handler.Calls, Has.All.Property("Line").EndsWith("organizations/org-1/sessions" + Query));
            Assert.That(parameters.SessionIds, Is.EqualTo(new[] { "2", "devin-3" }));
        });
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    public void A_value_that_no_path_can_contain_is_refused_with_or_without_a_prefix(string id)
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("{}"));
        using var client = Flat(handler);
        using var fluent = DevinApiClient.Create(Service.Options(new HttpClient(handler)));
        Assert.Multiple(() =>
        {
            Assert.That(() => client.Sessions.GetSessionAsync(id), Throws.ArgumentException);
            Assert.That(() => fluent.V3.Organizations["org-1"].Sessions[id], Throws.ArgumentException);
            Assert.That(handler.Calls, Is.Empty);
        });
    }

    [Test]
    public void Every_parameter_that_is_a_session_id_has_the_prefix_and_states_it()
    {
        var ids = Contract
            .Model.Operations.SelectMany(static operation => operation.Parameters)
            .Where(static parameter =>
                parameter.Place is ParameterPlace.Path or ParameterPlace.Query
                && parameter.WireName is "devin_id" or "session_id" or "session_ids" or "parent_session_id"
            )
            .ToArray();
        Assert.That(ids, Has.Length.GreaterThan(25));
        Assert.That(ids, Has.All.Property("Prefix").EqualTo("devin-"));
        Assert.That(
            ids.Select(static parameter => parameter.Documentation.Facts),
            Has.All.Contains("The prefix `devin-` is added where it is missing.")
        );
    }

    [Test]
    public async Task The_client_has_the_organization_that_its_calls_are_for()
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("{}"));
        using var client = Flat(handler);
        using var without = new DevinClient(Service.Options(new HttpClient(handler)));
        var other = client.ForOrganization("org-2");
        await other.Sessions.GetSessionAsync("1");
        Assert.Multiple(() =>
        {
            Assert.That(client.OrganizationId, Is.EqualTo("org-1"));
            Assert.That(other.OrganizationId, Is.EqualTo("org-2"));
            Assert.That(without.OrganizationId, Is.Null);
            Assert.That(handler.Calls[0].Line, Does.Contain("/org-2/"));
        });
    }

    private static DevinClient Flat(HttpMessageHandler handler)
    {
        var options = Service.Options(new HttpClient(handler));
        options.OrganizationId = "org-1";
        return new DevinClient(options);
    }
}
