using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Json.Metadata;
using Devin.Generated.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Devin.Generated.AspNetCore.Tests;

/// <summary>An ASP.NET Core API whose routes, queries, bodies and OpenAPI document use the models.</summary>
public sealed class AspNetCoreTests
{
    private const string Session = """
        {"session_id":"devin-1","url":"https://example.com","status":"running","tags":["a"],"org_id":"org-1",
         "created_at":1769862600,"updated_at":1769862600,"acus_consumed":1.5,"pull_requests":[],"new":{"a":[1]}}
        """;

    private WebApplication _application = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.DescribeModels());
        builder.Services.AddOpenApi();
        _application = builder.Build();
        _application.MapOpenApi();
        _application.MapGet(
            "/sessions/{status}",
            static (SessionStatus status, SessionOrigin? origin) => $"{status} {origin}"
        );
        _application.MapGet("/many", static (SessionOrigin[] origins) => string.Join(',', origins));
        _application.MapPost("/sessions", static (SessionResponse session) => session);
        await _application.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_application.Urls.Single()) };
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }

    [TestCase("/sessions/running", "running ")]
    [TestCase("/sessions/not%20documented?origin=api", "not documented api")]
    [TestCase("/many?origins=api&origins=slack", "api,slack")]
    public async Task Open_enums_are_bound_from_routes_and_queries(string address, string expected) =>
        Assert.That(await _client.GetStringAsync(address), Is.EqualTo(expected));

    [Test]
    public async Task A_body_is_read_and_written_whole()
    {
        using var response = await PostAsync(Session);
        var body = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), body);
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(body), JsonNode.Parse(Session)), Is.True, body);
    }

    [TestCase("session_id")]
    [TestCase("created_at")]
    public async Task A_body_without_a_required_property_is_refused(string property)
    {
        var body = JsonNode.Parse(Session)!.AsObject();
        body.Remove(property);
        using var response = await PostAsync(body.ToJsonString());
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task The_OpenAPI_document_has_the_schema()
    {
        var document = await _client.GetFromJsonAsync<JsonObject>("/openapi/v1.json");
        var schema = document!["components"]!["schemas"]!["SessionResponse"]!;
        Assert.Multiple(() =>
        {
            Assert.That(
                schema["required"]!.AsArray().Select(static name => name!.GetValue<string>()),
                Does.Contain("session_id").And.Contain("created_at").And.Not.Contain("title")
            );
            Assert.That(Types(schema, "session_id"), Is.EqualTo("string"));
            Assert.That(Types(schema, "title"), Is.EqualTo("null,string"));
            Assert.That(Types(schema, "status"), Is.EqualTo("string"));
            Assert.That(Types(schema, "created_at"), Does.Contain("integer"));
            Assert.That(Types(schema, "tags"), Is.EqualTo("array"));
            Assert.That(
                schema["properties"]!["pull_requests"]!["items"]!["$ref"]!.GetValue<string>(),
                Is.EqualTo("#/components/schemas/SessionPullRequest")
            );
        });
    }

    private static string Types(JsonNode schema, string property) =>
        schema["properties"]![property]!["type"] switch
        {
            JsonArray list => string.Join(',', list.Select(static type => type!.GetValue<string>()).Order()),
            var single => single!.GetValue<string>(),
        };

    private async Task<HttpResponseMessage> PostAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await _client.PostAsync("/sessions", content);
    }
}
