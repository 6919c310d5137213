using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

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
}
