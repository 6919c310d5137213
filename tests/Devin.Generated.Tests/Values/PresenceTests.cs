using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using RichardSzalay.MockHttp;

namespace Devin.Generated.Tests.Values;

/// <summary>Only assigned properties are sent: absent, null and a value are distinguished.</summary>
public sealed class PresenceTests
{
    [Test]
    public async Task Only_what_is_assigned_is_sent()
    {
        var body = await SendAsync(new SessionCreateRequest { Prompt = "Fix the build" });
        Assert.That(body, Is.EqualTo("""{"prompt":"Fix the build"}"""));
    }

    [Test]
    public async Task An_assigned_null_is_sent_where_the_contract_allows_null()
    {
        var body = await SendAsync(new SessionCreateRequest { Prompt = "x", Title = null });
        Assert.That(body, Is.EqualTo("""{"prompt":"x","title":null}"""));
    }

    [Test]
    public async Task An_assigned_null_leaves_the_property_out_where_the_contract_has_no_null()
    {
        var body = await SendAsync(new SessionCreateRequest { Prompt = "x", Resumable = null });
        Assert.That(body, Is.EqualTo("""{"prompt":"x"}"""));
    }

    [Test]
    public async Task Every_kind_of_value_is_sent()
    {
        var request = new SessionCreateRequest
        {
            Prompt = "日本語 \"quoted\" \u2028 \ud83d\ude00",
            AttachmentUrls = [new Uri("https://example.com/a b")],
            DevinMode = DevinMode.Fast,
            MaxAcuLimit = 4102444800,
            Resumable = false,
            SessionSecrets = [new SessionSecretInput { Key = "k", Value = "v" }],
            StructuredOutputSchema = new JsonObject { ["type"] = "object" },
            Tags = [],
        };
        request.AdditionalProperties["x_new"] = JsonValue.Create(1);
        var body = JsonNode.Parse(await SendAsync(request))!;
        var expected = JsonNode.Parse(
            """
            {"attachment_urls":["https://example.com/a b"],"devin_mode":"fast","max_acu_limit":4102444800,
             "prompt":"日本語 \"quoted\" \u2028 😀","resumable":false,"session_secrets":[{"key":"k","value":"v"}],
             "structured_output_schema":{"type":"object"},"tags":[],"x_new":1}
            """
        );
        Assert.That(JsonNode.DeepEquals(body, expected), Is.True, body.ToJsonString());
    }

    [Test]
    public async Task A_request_without_a_required_value_is_refused_before_it_is_sent()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            SendAsync(
                new SessionCreateRequest
                {
                    Prompt = "x",
                    SessionSecrets = [new SessionSecretInput { Key = "k", Value = null! }],
                },
                static options => options.ValidateRequests = false
            )
        );
        Assert.That(error!.Message, Does.StartWith("SessionSecretInput.Value is required by the contract"));
    }

    [Test]
    public async Task The_default_of_an_enum_is_no_value_and_is_not_sent()
    {
        var body = await SendAsync(new SessionCreateRequest { Prompt = "x", DevinMode = default(DevinMode) });
        Assert.That(body, Is.EqualTo("""{"prompt":"x"}"""));
    }

    [Test]
    public void The_default_of_an_enum_in_a_list_is_refused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(new Holder([default])));
        Assert.That(error.Message, Does.Contain("default(SessionOrigin)"));
    }

    [Test]
    public void Unassign_requires_a_property_of_the_type()
    {
        var request = new SessionCreateRequest { Prompt = "x" };
        Assert.Throws<ArgumentOutOfRangeException>(() => request.Unassign("prompt"));
    }

    [Test]
    public async Task Newtonsoft_can_be_the_clients_serializer()
    {
        var body = await SendAsync(
            new SessionCreateRequest
            {
                Prompt = "x",
                Title = null,
                DevinMode = "not-documented",
            },
            static options => options.NewtonsoftSettings = new Newtonsoft.Json.JsonSerializerSettings()
        );
        Assert.That(body, Is.EqualTo("""{"devin_mode":"not-documented","prompt":"x","title":null}"""));
    }

    private sealed record Holder(IList<SessionOrigin> Origins);

    private static async Task<string> SendAsync(
        SessionCreateRequest request,
        Action<DevinClientOptions>? configure = null
    )
    {
        byte[] sent = [];
        var handler = new MockHttpMessageHandler();
        handler
            .When(HttpMethod.Post, "https://api.devin.ai/v3/organizations/org-1/sessions")
            .Respond(async message =>
            {
                sent = await message.Content!.ReadAsByteArrayAsync();
                return new HttpResponseMessage
                {
                    Content = new StringContent("""{"session_id":"devin-1"}""", Encoding.UTF8, "application/json"),
                };
            });
        var options = new DevinClientOptions
        {
            Token = "cog_test",
            OrganizationId = "org-1",
            HttpClient = handler.ToHttpClient(),
        };
        configure?.Invoke(options);
        using var client = new DevinClient(options);
        var session = await client.Sessions.CreateSessionAsync(request);
        Assert.That(session.SessionId, Is.EqualTo("devin-1"));
        return Encoding.UTF8.GetString(sent);
    }
}
