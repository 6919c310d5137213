using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class FaultTests
{
    private static readonly SessionCreateRequest Request = new() { Prompt = "a" };

    [Test]
    public async Task A_request_whose_response_is_lost_takes_effect_and_is_not_sent_again()
    {
        using var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        devin.Inject(InjectedFault.LostResponse);
        await Assert.ThatAsync(
            () => client.Sessions.CreateSessionAsync(Request),
            Throws.TypeOf<DevinConnectionException>()
        );
        Assert.That((await client.Sessions.ListSessionsAsync()).Total, Is.EqualTo(1));
    }

    [Test]
    public async Task A_lost_request_has_no_effect()
    {
        using var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        devin.Inject(InjectedFault.LostRequest);
        await Assert.ThatAsync(
            () => client.Sessions.CreateSessionAsync(Request),
            Throws.TypeOf<DevinConnectionException>()
        );
        Assert.That((await client.Sessions.ListSessionsAsync()).Total, Is.Zero);
    }

    [Test]
    public async Task A_429_response_contains_the_delay()
    {
        using var devin = new InMemoryDevin();
        using var client = devin.CreateClient(options => options.MaxRetries = 0);
        devin.Inject(InjectedFault.TooManyRequests(TimeSpan.FromSeconds(6.5)));
        devin.Inject(InjectedFault.TooManyRequests());
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
        using var devin = new InMemoryDevin();
        using var client = devin.CreateClient(options => options.MaxRetries = 0);
        devin.Inject(
            InjectedFault.HtmlPage(HttpStatusCode.BadGateway),
            times: 2,
            when: request => request.Method == HttpMethod.Post
        );
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
    public void A_fault_is_an_error() =>
        Assert.That(() => InjectedFault.Error(HttpStatusCode.OK), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public async Task A_client_reads_undocumented_values_until_the_work_is_finished()
    {
        using var devin = new InMemoryDevin(
            new InMemoryDevinOptions { AddUnknownProperties = true, UseUnknownEnumValues = true }
        );
        using var client = devin.CreateClient();
        var created = await client.Sessions.CreateSessionAsync(Request);
        var waiting = new SessionWaitOptions
        {
            MinPollInterval = TimeSpan.FromMilliseconds(1),
            Timeout = TimeSpan.FromSeconds(10),
        };
        var snapshots = await client
            .Sessions.FollowSessionAsync(created.SessionId, waiting)
            .OfType<SessionUpdate>()
            .ToListAsync();
        Assert.That(
            snapshots.Select(snapshot => snapshot.Session.StatusDetail?.Value),
            Is.EqualTo(new[] { null, InMemoryDevinOptions.UnknownValue, "finished" })
        );
        var last = snapshots[^1].Session;
        Assert.That(last.Origin?.IsKnown, Is.False);
        Assert.That(last.DevinMode?.Value, Is.EqualTo(InMemoryDevinOptions.UnknownValue));
        Assert.That(last.AdditionalProperties.Keys, Is.EqualTo(new[] { InMemoryDevinOptions.UnknownProperty }));
    }
}
