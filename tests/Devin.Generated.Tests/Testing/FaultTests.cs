using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Scripting;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class FaultTests
{
    private static readonly SessionCreateRequest Request = new() { Prompt = "a" };

    [Test]
    public async Task A_request_whose_response_is_lost_takes_effect_and_is_not_sent_again()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        devin.OnAny().LoseResponse().Once();
        await Assert.ThatAsync(
            () => client.Sessions.CreateSessionAsync(Request),
            Throws.TypeOf<DevinConnectionException>()
        );
        Assert.That((await client.Sessions.ListSessionsAsync()).Total, Is.EqualTo(1));
    }

    [Test]
    public async Task A_lost_request_has_no_effect()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        devin.OnAny().LoseRequest().Once();
        await Assert.ThatAsync(
            () => client.Sessions.CreateSessionAsync(Request),
            Throws.TypeOf<DevinConnectionException>()
        );
        Assert.That((await client.Sessions.ListSessionsAsync()).Total, Is.Zero);
    }

    [Test]
    public async Task A_429_response_contains_the_delay()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient(options => options.MaxRetries = 0);
        devin.OnAny().TooManyRequests();
        devin.OnAny().TooManyRequests(TimeSpan.FromSeconds(6.5)).Once();
        var waits = new List<TimeSpan?>();
        for (var i = 0; i < 2; i++)
        {
            var failure = await Transport.Service.FailureOf<DevinRateLimitException>(() => client.Self.GetSelfAsync());
            waits.Add(failure.RetryAfter);
        }

        Assert.That(waits, Is.EqualTo(new TimeSpan?[] { TimeSpan.FromSeconds(7), null }));
    }

    [Test]
    public async Task A_fault_waits_for_the_requests_that_it_is_for()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient(options => options.MaxRetries = 0);
        devin
            .OnAny()
            .When(static request => request.Method == HttpMethod.Post)
            .Respond(HttpStatusCode.BadGateway, "<html>Bad gateway</html>", "text/html")
            .Times(2);
        for (var i = 0; i < 2; i++)
        {
            await client.Self.GetSelfAsync();
            await Assert.ThatAsync(
                () => client.Sessions.CreateSessionAsync(Request),
                Throws.TypeOf<DevinServerException>()
            );
        }

        await client.Sessions.CreateSessionAsync(Request);
        Assert.That(devin.Requests, Has.Count.EqualTo(5));
    }

    [Test]
    public void A_status_of_a_response_is_from_200_to_599([Values(100, 199, 600)] int status) =>
        Assert.That(
            () => new InMemoryDevin().OnAny().Respond((HttpStatusCode)status),
            Throws.TypeOf<ArgumentOutOfRangeException>()
        );

    [Test]
    public async Task A_client_reads_undocumented_values_until_the_work_is_finished()
    {
        var devin = new InMemoryDevin();
        devin.OnAny().AddUnknownProperty().UseUnknownValue("origin");
        devin.OnAny().Rewrite(static body => body["devin_mode"] = UnknownNames.Value);
        using var client = devin.CreateClient();
        var created = await client.Sessions.CreateSessionAsync(Request);
        var snapshots = await client
            .Sessions.FollowSessionAsync(created.SessionId)
            .OfType<SessionUpdate>()
            .ToListAsync();
        Assert.That(
            snapshots.Select(snapshot => snapshot.Session.StatusDetail?.Value),
            Is.EqualTo(new[] { null, "working", "finished" })
        );
        var last = snapshots[^1].Session;
        Assert.That(last.Origin?.IsKnown, Is.False);
        Assert.That(last.DevinMode?.Value, Is.EqualTo(UnknownNames.Value));
        Assert.That(last.AdditionalProperties.Keys, Is.EqualTo(new[] { UnknownNames.Property }));
    }
}
