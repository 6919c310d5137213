using Devin.Generated.Tests.Transport;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Lists;

/// <summary>Lists whose pages are counted by an offset.</summary>
internal sealed class OffsetListTests
{
    [Test]
    public async Task A_list_with_limit_and_offset_continues_after_the_items_that_were_read()
    {
        using var server = new PageServer("a b > x", "c > x", "d")
        {
            Change = static page =>
            {
                foreach (var item in page["items"]!.AsArray())
                {
                    item!["scheduled_session_id"] = item["session_id"]!.DeepClone();
                }
            },
        };
        using var client = Client(server);
#pragma warning disable CS0618 // The only list of the contract with an offset is deprecated.
        var parameters = new ListSchedulesParameters { Limit = 2, Offset = 5 };
        var ids = await client
            .Schedules.ListAllSchedulesAsync(parameters)
            .Select(static schedule => schedule.ScheduledSessionId)
            .ToListAsync();
#pragma warning restore CS0618
        Assert.That(ids, Is.EqualTo(new[] { "a", "b", "c", "d" }));
        Assert.That(
            server.Queries,
            Is.EqualTo(new[] { "?limit=2&offset=5", "?limit=2&offset=7", "?limit=2&offset=8" })
        );
    }

    [TestCase("a b > x", "> x", 2, TestName = "A_list_that_shrinks_ends_with_an_empty_page")]
    [TestCase("a b > x", "c", 2, TestName = "A_page_that_is_marked_as_the_last_ends_a_list_with_an_offset")]
    public async Task A_list_ends(string first, string second, int requests)
    {
        using var server = new PageServer(first, second);
        using var client = Client(server);
#pragma warning disable CS0618
        _ = await client.Schedules.ListAllSchedulesAsync().ToListAsync();
#pragma warning restore CS0618
        Assert.That(server.Queries, Has.Count.EqualTo(requests));
        Assert.That(server.Queries, Is.EqualTo(new[] { "", "?offset=2" }));
    }

    [TestCase("a b")]
    [TestCase("a b", "c d")]
    public async Task A_list_whose_service_repeats_a_page_ends_before_the_repetition(params string[] pages)
    {
        // The last page repeats, and is always marked as one that others follow.
        using var server = new PageServer([.. pages.Select(static page => page + " > x")]);
        using var client = Client(server);
#pragma warning disable CS0618
        var read = await client.Schedules.ListAllSchedulesAsync().AsPages().Take(pages.Length + 2).ToListAsync();
#pragma warning restore CS0618
        Assert.That(read, Has.Count.EqualTo(pages.Length));
        Assert.That(server.Queries, Has.Count.EqualTo(pages.Length + 1));
    }

    [TestCase(3, "0 2")]
    [TestCase(4, "0 2")]
    [TestCase(5, "0 2 4")]
    public async Task Without_a_flag_the_total_ends_the_list(int total, string offsets)
    {
        var read = new List<long>();
        var list = PageRequests.ByOffset<int[], int>(
            null,
            (offset, _) =>
            {
                read.Add(offset ?? 0);
                return Task.FromResult<int[]?>([1, 2]);
            },
            static page => page,
            (_, end) => !(end >= total),
            default
        );
        _ = await list.ToListAsync();
        Assert.That(string.Join(' ', read), Is.EqualTo(offsets));
    }

    private static DevinClient Client(HttpMessageHandler server)
    {
        var options = Service.Options(new HttpClient(server));
        options.OrganizationId = "org-1";
        return new DevinClient(options);
    }
}
