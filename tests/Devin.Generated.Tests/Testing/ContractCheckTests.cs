using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class ContractCheckTests
{
    [TestCase("first=0", "query/first")]
    [TestCase("first=201", "query/first")]
    [TestCase("first=ten", "query/first")]
    [TestCase("first=1&first=2", "query/first")]
    [TestCase("is_archived=maybe", "query/is_archived")]
    [TestCase("origins=api&origins=telepathy", "query/origins/1")]
    [TestCase("category=telepathy", "query/category")]
    [TestCase("created_after=yesterday", "query/created_after")]
    [TestCase("qs=%7B%7D", "query/qs")]
    [TestCase("frist=1", "query/frist")]
    public async Task A_query_that_the_contract_does_not_allow_returns_422(string query, string location)
    {
        var devin = new InMemoryDevin();
        var (status, body) = await devin.SendRawAsync(HttpMethod.Get, $"{RawCall.Sessions}?{query}");
        Assert.That(status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(RawCall.Locations(body), Is.EqualTo(new[] { location }));
    }

    [TestCase("nonsense")]
    [TestCase("YWZ0ZXI6")]
    [TestCase("YWZ0ZXI6LTE=")]
    public async Task A_cursor_that_no_list_returned_is_a_bad_request(string cursor)
    {
        var devin = new InMemoryDevin();
        var (status, body) = await devin.SendRawAsync(HttpMethod.Get, $"{RawCall.Sessions}?after={cursor}");
        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(body["detail"]!.GetValue<string>(), Does.Contain("'after'"));
    }

    [TestCase("first=1&first=2&frist=3", "query/first query/frist")]
    [TestCase("first=200&is_archived=true&origins=api&origins=cli&created_after=-5&tags=a%2Cb", "")]
    public async Task Every_finding_is_reported(string query, string locations)
    {
        var devin = new InMemoryDevin();
        var (status, body) = await devin.SendRawAsync(HttpMethod.Get, $"{RawCall.Sessions}?{query}");
        Assert.That(status == HttpStatusCode.OK, Is.EqualTo(locations.Length == 0));
        Assert.That(
            status == HttpStatusCode.OK ? "" : string.Join(' ', RawCall.Locations(body)),
            Is.EqualTo(locations)
        );
    }

    [TestCase("{}", "body/prompt")]
    [TestCase("""{"prompt":1}""", "body/prompt")]
    [TestCase("""{"prompt":null}""", "body/prompt")]
    [TestCase("[]", "body")]
    [TestCase("{prompt:'a'}", "body")]
    [TestCase("""{"prompt":"a","tags":["b",1]}""", "body/tags/1")]
    [TestCase("""{"prompt":"a","devin_mode":"telepathy"}""", "body/devin_mode")]
    [TestCase("""{"prompt":"a","resumable":null}""", "body/resumable")]
    [TestCase("""{"prompt":"a","session_secrets":[{"key":"","value":"v"}]}""", "body/session_secrets/0/key")]
    [TestCase("""{"prompt":"a","session_secrets":[{"key":"k"}]}""", "body/session_secrets/0/value")]
    [TestCase("""{"prompt":"a","attachment_urls":["not a uri"]}""", "body/attachment_urls/0")]
    [TestCase(
        """{"prompt":"a","structured_output_schema":{"properties":{"b":{"$ref":"https://example.com/s"}}}}""",
        "body/structured_output_schema"
    )]
    public async Task A_body_that_the_contract_does_not_allow_returns_422_in_both_shapes(string json, string location)
    {
        foreach (var shape in Enum.GetValues<ErrorShape>())
        {
            var devin = new InMemoryDevin(new InMemoryDevinOptions { ErrorShape = shape });
            var (status, body) = await devin.SendRawAsync(HttpMethod.Post, RawCall.Sessions, json);
            Assert.That(status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(body.AsObject().ContainsKey("title"), Is.EqualTo(shape == ErrorShape.ProblemDetail));
            Assert.That(RawCall.Locations(body), Is.EqualTo(new[] { location }));
        }
    }

    [Test]
    public async Task An_undocumented_property_is_accepted_and_null_where_it_is_allowed()
    {
        var devin = new InMemoryDevin();
        var (status, _) = await devin.SendRawAsync(
            HttpMethod.Post,
            RawCall.Sessions,
            """{"prompt":"a","title":null,"tags":null,"devin_mode":null,"something_new":{"a":1}}"""
        );
        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_missing_body_another_content_type_and_an_unexpected_body_return_422()
    {
        var devin = new InMemoryDevin();
        (HttpMethod, string, string?, string)[] calls =
        [
            (HttpMethod.Post, RawCall.Sessions, null, "application/json"),
            (HttpMethod.Post, RawCall.Sessions, """{"prompt":"a"}""", "text/plain"),
            (HttpMethod.Get, RawCall.Sessions, "{}", "application/json"),
        ];
        foreach (var (method, path, json, contentType) in calls)
        {
            var (status, body) = await devin.SendRawAsync(method, path, json, contentType: contentType);
            Assert.That(status, Is.EqualTo(HttpStatusCode.UnprocessableEntity), path);
            Assert.That(RawCall.Locations(body), Is.EqualTo(new[] { "body" }));
        }
    }

    [Test]
    public async Task A_schema_of_more_than_64_KB_and_more_than_50_tags_are_refused()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient(static options => options.ValidateRequests = false);
        var long64 = new SessionCreateRequest
        {
            Prompt = "a",
            StructuredOutputSchema = new() { ["description"] = new string('x', 64 * 1024) },
        };
        var many = new SessionCreateRequest { Prompt = "a", Tags = [.. Enumerable.Range(0, 51).Select(i => $"{i}")] };
        foreach (var request in (SessionCreateRequest[])[long64, many])
        {
            await Assert.ThatAsync(
                () => client.Sessions.CreateSessionAsync(request),
                Throws.TypeOf<DevinValidationException>()
            );
        }
    }

    [TestCase("GET", "/v3/organizations/org-other/sessions", HttpStatusCode.NotFound)]
    [TestCase("GET", RawCall.Sessions + "/devin-none", HttpStatusCode.NotFound)]
    [TestCase("GET", RawCall.Sessions + "/", HttpStatusCode.NotFound)]
    [TestCase("GET", "/v1/sessions", HttpStatusCode.NotFound)]
    [TestCase("GET", RawCall.Sessions + "%2Fdevin-none", HttpStatusCode.NotFound)]
    [TestCase("PUT", RawCall.Sessions, HttpStatusCode.MethodNotAllowed)]
    [TestCase("PATCH", "/v3/self", HttpStatusCode.MethodNotAllowed)]
    public async Task An_operation_or_session_that_does_not_exist_is_not_found(
        string method,
        string path,
        HttpStatusCode expected
    )
    {
        var devin = new InMemoryDevin();
        var (status, body) = await devin.SendRawAsync(new HttpMethod(method), path);
        Assert.That(status, Is.EqualTo(expected));
        Assert.That(body["status"]!.GetValue<int>(), Is.EqualTo((int)expected));
    }

    [Test]
    public async Task An_id_without_prefix_in_a_path_is_not_found_and_the_response_contains_the_reason()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        var session = await client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" });
        var id = session.SessionId["devin-".Length..];
        await Assert.ThatAsync(
            () => client.SendAsync(HttpMethod.Get, $"/v3/organizations/{client.OrganizationId}/sessions/{id}"),
            Throws.TypeOf<DevinNotFoundException>().With.Message.Contains("begins with 'devin-'")
        );
    }
}
