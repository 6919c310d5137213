using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Devin.Generated.Core;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using DevinServer;

namespace Devin.Generated.AspNetCore.Tests;

/// <summary>The sample server: an in-memory Devin for programs in other processes.</summary>
[TestFixture]
internal sealed class DevinServerTests
{
    private InMemoryServer _server = null!;
    private InMemoryDevin _devin = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await InMemoryServer.StartAsync(
            Create,
            new IPEndPoint(IPAddress.Loopback, 0),
            CancellationToken.None
        );
        _devin = _server.Devin;
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_client_runs_a_session_over_http()
    {
        using var client = CreateClient();
        var session = await client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" });
        var result = await client.Sessions.WaitForSessionAsync(
            session.SessionId,
            new SessionWaitOptions { MinPollInterval = TimeSpan.FromMilliseconds(1) }
        );
        Assert.That(result.IsFinished, Is.True);
    }

    [Test]
    public async Task A_slash_in_a_path_parameter_stays_escaped()
    {
        using var http = CreateHttpClient();
        using var response = await http.GetAsync(new Uri("/v3/organizations/a%2Fb/sessions", UriKind.Relative));
        Assert.That(_devin.Requests[^1].Path, Is.EqualTo("/v3/organizations/a%2Fb/sessions"));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_failed_connection_of_a_rule_is_one_for_the_caller()
    {
        using var http = CreateHttpClient();
        _devin.OnAny().LoseResponse().Once();
        await Assert.ThatAsync(
            () => http.GetAsync(new Uri("/v3/self", UriKind.Relative)),
            Throws.InstanceOf<HttpRequestException>()
        );
    }

    [Test]
    public async Task A_truncated_body_of_a_rule_ends_early_for_the_caller()
    {
        using var http = CreateHttpClient();
        _devin.OnAny().Truncate(5).Once();
        await Assert.ThatAsync(
            () => http.GetStringAsync(new Uri("/v3/self", UriKind.Relative)),
            Throws.InstanceOf<HttpRequestException>()
        );
    }

    [Test]
    public async Task The_page_loads_nothing_from_elsewhere()
    {
        using var http = CreateHttpClient();
        using var response = await http.GetAsync(new Uri("/", UriKind.Relative));
        var page = await response.Content.ReadAsStringAsync();
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/html"));
        Assert.That(
            response.Headers.GetValues("Content-Security-Policy").Single(),
            Does.StartWith("default-src 'none'")
        );
        Assert.That(page, Does.Not.Contain("http://").And.Not.Contain("https://").And.Not.Contain("innerHTML"));
    }

    [Test]
    public async Task Events_show_a_refusal_when_it_happens_and_no_body()
    {
        using var http = CreateHttpClient();
        using var events = await http.GetStreamAsync(new Uri("/events", UriKind.Relative));
        using var reader = new StreamReader(events);
        await NextAsync(reader);
        using var content = new StringContent(
            """{"title":"my-title"}""",
            MediaTypeHeaderValue.Parse("application/json")
        );
        using var response = await http.PostAsync(
            new Uri($"/v3/organizations/{_devin.OrganizationId}/sessions", UriKind.Relative),
            content
        );
        JsonElement state;
        do
        {
            state = await NextAsync(reader);
        } while (state.GetProperty("refusals").GetArrayLength() == 0);

        var refusal = state.GetProperty("refusals")[0];
        Assert.That(refusal.GetProperty("status").GetInt32(), Is.EqualTo(422));
        Assert.That(refusal.GetProperty("refusal").GetString(), Does.Contain("body/prompt"));
        Assert.That(state.GetRawText(), Does.Not.Contain("my-title").And.Not.Contain(_devin.Token));
    }

    [Test]
    public async Task A_port_in_use_is_an_io_error() =>
        await Assert.ThatAsync(
            () =>
                InMemoryServer.StartAsync(
                    Create,
                    new IPEndPoint(IPAddress.Loopback, _server.Address.Port),
                    CancellationToken.None
                ),
            Throws.InstanceOf<IOException>()
        );

    [Test]
    public async Task An_attachment_is_uploaded_and_downloaded_from_another_origin()
    {
        using var client = CreateClient();
        using var content = new MemoryStream("hello"u8.ToArray());
        var attachment = await client.Attachments.UploadAttachmentAsync(
            new FilePart(content, "hello.txt", "text/plain")
        );
        using var http = CreateHttpClient(allowsRedirects: false);
        using var redirect = await http.GetAsync(attachment.Url);
        Assert.That(redirect.StatusCode, Is.EqualTo(HttpStatusCode.TemporaryRedirect));
        Assert.That(redirect.Headers.Location!.Authority, Is.Not.EqualTo(_server.Address.Authority));
        using var anonymous = new HttpClient();
        Assert.That(await anonymous.GetStringAsync(redirect.Headers.Location), Is.EqualTo("hello"));
    }

    private static InMemoryDevin Create(Uri files) => new(new InMemoryDevinOptions { FilesAddress = files });

    private static async Task<JsonElement> NextAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                using var document = JsonDocument.Parse(line["data: ".Length..]);
                return document.RootElement.Clone();
            }
        }

        throw new EndOfStreamException("The events ended.");
    }

    private HttpClient CreateHttpClient(bool allowsRedirects = true) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = allowsRedirects })
        {
            BaseAddress = _server.Address,
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", _devin.Token) },
        };

    private DevinClient CreateClient() =>
        new(
            new DevinClientOptions
            {
                BaseAddress = _server.Address,
                Token = _devin.Token,
                OrganizationId = _devin.OrganizationId,
            }
        );
}
