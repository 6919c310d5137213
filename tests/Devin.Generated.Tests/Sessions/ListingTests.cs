using System.Text.Json.Nodes;
using CsCheck;

namespace Devin.Generated.Tests.Sessions;

[TestFixture]
internal sealed class ListingTests
{
    [Test]
    public async Task All_pages_are_read_with_the_same_filters_and_the_same_size()
    {
        using var rehearsal = new Rehearsal();
        var wanted = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            var session = await rehearsal.CreateAsync(change: request => request.Tags = [i == 2 ? "other" : "wanted"]);
            if (i != 2)
            {
                wanted.Insert(0, session.SessionId);
            }
        }

        var parameters = new ListSessionsParameters { First = 2, Tags = ["wanted"] };
        var sessions = await rehearsal.Sessions.ListAllSessionsAsync(parameters).ToListAsync();
        var lists = rehearsal.Devin.Requests.Where(request => request.Method == HttpMethod.Get).ToList();
        Assert.That(sessions.Select(session => session.SessionId), Is.EqualTo(wanted));
        Assert.That(lists, Has.Count.EqualTo(3));
        Assert.That(lists.Select(list => list.QueryValues("first").Single()), Is.All.EqualTo("2"));
        Assert.That(lists.Select(list => list.QueryValues("tags").Single()), Is.All.EqualTo("wanted"));
        Assert.That(lists.Select(list => list.QueryValues("after").Count), Is.EqualTo(new[] { 0, 1, 1 }));
        Assert.That(parameters.After, Is.Null);
    }

    [Test]
    public async Task Pages_are_read_only_as_far_as_they_are_needed()
    {
        using var rehearsal = new Rehearsal();
        for (var i = 0; i < 4; i++)
        {
            await rehearsal.CreateAsync();
        }

        var parameters = new ListSessionsParameters { First = 1 };
        var two = await rehearsal.Sessions.ListAllSessionsAsync(parameters).Take(2).ToListAsync();
        Assert.That(two, Has.Count.EqualTo(2));
        Assert.That(rehearsal.Devin.Requests, Has.Count.EqualTo(6));
    }

    [TestCase(
        """{"has_next_page":true,"end_cursor":"YWZ0ZXI6MQ=="}""",
        2,
        TestName = "A repeated cursor ends the list"
    )]
    [TestCase("""{"has_next_page":true,"end_cursor":null}""", 1, TestName = "A missing cursor ends the list")]
    [TestCase("""{"has_next_page":true,"end_cursor":""}""", 1, TestName = "An empty cursor ends the list")]
    [TestCase("""{"has_next_page":false,"end_cursor":"YWZ0ZXI6MQ=="}""", 1, TestName = "The last page ends the list")]
    [TestCase("""{"end_cursor":"YWZ0ZXI6MQ=="}""", 1, TestName = "An absent flag ends the list")]
    public async Task List_ends(string envelope, int pages)
    {
        var read = 0;
        using var rehearsal = new Rehearsal();
        rehearsal.OnGet(body =>
        {
            Assert.That(++read, Is.LessThan(9), "The list goes on for ever.");
            body.AsObject().Remove("has_next_page");
            body.AsObject().Remove("end_cursor");
            foreach (var (name, value) in JsonNode.Parse(envelope)!.AsObject())
            {
                body[name] = value?.DeepClone();
            }
        });
        await rehearsal.CreateAsync();
        var sessions = await rehearsal.Sessions.ListAllSessionsAsync().ToListAsync();
        Assert.That(read, Is.EqualTo(pages));
        Assert.That(sessions.Select(session => session.SessionId).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Every_message_comes_once_and_in_order_whatever_the_size_of_a_page() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[1, 200])
            .Holds(
                (count, size) =>
                {
                    using var rehearsal = new Rehearsal();
                    var session = rehearsal.CreateAsync("0").GetAwaiter().GetResult();
                    for (var i = 1; i <= count; i++)
                    {
                        rehearsal.Devin.Sessions.AddMessage(session.SessionId, $"{i}");
                    }

                    // Listing does not change a session: its script advances only when the session is read.
                    var expected = Enumerable.Range(0, count + 1).Select(i => $"{i}");
                    var messages = rehearsal
                        .Sessions.GetAllSessionMessagesAsync(
                            session.SessionId["devin-".Length..],
                            new GetSessionMessagesParameters { First = size }
                        )
                        .ToListAsync()
                        .AsTask()
                        .GetAwaiter()
                        .GetResult();
                    Assert.That(messages.Select(message => message.Message), Is.EqualTo(expected));
                },
                samples: 30
            );
}
