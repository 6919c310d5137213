using System.Net;
using Devin.Generated.Fluent;
using Devin.Generated.Models;

namespace Devin.Generated.Tests.Allocations;

/// <summary>
/// What a whole call allocates, from the method of a client to its result, with the messages of <see cref="HttpClient"/>.
/// </summary>
/// <remarks>The limits are those of a debug build, in which asynchronous methods allocate more.</remarks>
internal sealed class CallAllocationTests
{
    private const string Organization = "org-0123456789abcdef";
    private const string Session = "devin-0123456789abcdef0123456789ab0000";

    [Test]
    public void A_get_costs_little_more_than_its_session()
    {
        using var client = new DevinClient(Options());
        Assert.That(Allocated.By(() => End(client.Sessions.GetSessionAsync(Session))), Is.LessThanOrEqualTo(5000));
    }

    [Test]
    public void A_create_costs_little_more_than_its_session()
    {
        using var client = new DevinClient(Options());
        Assert.That(Allocated.By(() => End(client.Sessions.CreateSessionAsync(Request()))), Is.LessThanOrEqualTo(5900));
    }

    [Test]
    public void A_fluent_get_costs_the_conventions_of_kiota_on_top()
    {
        var client = DevinApiClient.Create(Options()).V3;
        Assert.That(
            Allocated.By(() => End(client.Organizations[Organization].Sessions[Session].GetAsync())),
            Is.LessThanOrEqualTo(7000)
        );
    }

    [Test]
    public void A_fluent_create_costs_the_conventions_of_kiota_on_top()
    {
        var client = DevinApiClient.Create(Options()).V3;
        Assert.That(
            Allocated.By(() => End(client.Organizations[Organization].Sessions.PostAsync(Request()))),
            Is.LessThanOrEqualTo(7900)
        );
    }

    private static SessionCreateRequest Request() =>
        new()
        {
            Prompt = "Fix the build",
            Title = "Build",
            Tags = ["nightly", "build"],
        };

    private static DevinClientOptions Options() =>
        new()
        {
            BaseAddress = new Uri("https://api.example.com"),
            Token = "cog_0123456789abcdef",
            OrganizationId = Organization,
            HttpClient = new HttpClient(new Responder()),
        };

    /// <summary>The call has ended on this thread, because the response is there at once.</summary>
    private static void End(Task call) => call.GetAwaiter().GetResult();

    /// <summary>Responds at once, on the thread of the caller.</summary>
    private sealed class Responder : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            if (request.Content is { } body)
            {
                await body.CopyToAsync(Stream.Null, cancellationToken);
            }

            var content = new ByteArrayContent(SampleSession.Json);
            content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
        }
    }
}
