using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Journal;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class RequestJournalTests
{
    [Test]
    public async Task The_oldest_requests_are_removed_first()
    {
        var devin = new InMemoryDevin(new InMemoryDevinOptions { JournalCapacity = 3 });
        for (var i = 0; i < 5; i++)
        {
            await devin.SendRawAsync(HttpMethod.Get, $"/v3/self?number={i}");
        }

        Assert.That(
            devin.Requests.Select(static request => request.QueryValues("number").Single()),
            Is.EqualTo(new[] { "2", "3", "4" })
        );
        Assert.That((devin.Requests.Count, devin.Requests.TotalCount), Is.EqualTo((3, 5)));
        Assert.That(devin.Requests[0].QueryValues("number"), Is.EqualTo(new[] { "2" }));
        Assert.That(() => devin.Requests[3], Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public async Task A_cleared_journal_is_empty_and_continues()
    {
        var devin = new InMemoryDevin();
        await devin.SendRawAsync(HttpMethod.Get, "/v3/self");
        devin.Requests.Clear();
        Assert.That(devin.Requests, Is.Empty);
        await devin.SendRawAsync(HttpMethod.Get, "/v3/enterprise/self");
        Assert.That(devin.Requests.Single().Path, Is.EqualTo("/v3/enterprise/self"));
    }

    [Test]
    public void A_journal_keeps_at_least_one_request() =>
        Assert.That(
            static () => new InMemoryDevinOptions { JournalCapacity = 0 },
            Throws.TypeOf<ArgumentOutOfRangeException>()
        );

    [Test]
    public async Task Requests_of_an_operation_are_found_with_their_typed_bodies()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        await client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "review" });
        await client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "deploy" });
        await client.Sessions.ListSessionsAsync();

        Assert.That(devin.Requests.Of(DevinOperations.Sessions.CreateSession), Has.Count.EqualTo(2));
        devin.Requests.Received(DevinOperations.Sessions.ListSessions);
        devin.Requests.Received(DevinOperations.Sessions.TerminateSession, times: 0);
        var bodies = devin.Requests.Received(
            DevinOperations.Sessions.CreateSession,
            static request => request.Prompt == "deploy"
        );
        Assert.That(bodies.Single().Prompt, Is.EqualTo("deploy"));
    }

    [Test]
    public async Task A_failed_assertion_prints_what_came_instead_without_secrets()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        await client.Sessions.CreateSessionAsync(
            new SessionCreateRequest
            {
                Prompt = "review\u001b[31m",
                SessionSecrets = [new SessionSecretInput { Key = "PASSWORD", Value = "hunter2" }],
            }
        );
        await devin.SendRawAsync(HttpMethod.Get, "/v3/unknown");
        Assert.That(
            () =>
                devin.Requests.Received(
                    DevinOperations.Sessions.CreateSession,
                    static request => request.Prompt == "deploy"
                ),
            Throws
                .TypeOf<RequestAssertionException>()
                .With.Message.EqualTo(
                    """
                    Expected 1 request of Sessions.CreateSession, but 0 of 2 requests match.
                      1. Sessions.CreateSession: POST /v3/organizations/org-in-memory/sessions (200) {"prompt":"review\u001B[31m","session_secrets":[{"key":"PASSWORD","value":"***"}]}
                      2. unknown operation: GET /v3/unknown (404)
                    """
                )
        );
    }

    [Test]
    public async Task A_failed_assertion_prints_no_more_than_the_last_20_requests_and_500_characters_of_a_body()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        for (var i = 0; i < 30; i++)
        {
            await client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = new string('a', 100_000) });
        }

        var failure = Assert.Throws<RequestAssertionException>(() =>
            devin.Requests.Received(DevinOperations.Sessions.CreateSession, times: 31)
        );
        Assert.That(failure.Message.Split('\n'), Has.Length.EqualTo(21));
        Assert.That(failure.Message, Has.Length.LessThan(21 * 700).And.Contains("30 of 30"));
    }
}
