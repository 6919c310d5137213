using System.Text.Json.Nodes;
using Devin.Generated.Fluent;
using Devin.Generated.Json;
using Devin.Generated.Models;
using Devin.Generated.Tests.Transport;

namespace Devin.Generated.Tests.Lists;

/// <summary>Lists of all pages with the flat client and with the fluent client.</summary>
[TestFixture(false)]
[TestFixture(true)]
internal sealed class PagedListTests(bool isFluent)
{
    [Test]
    public async Task All_items_of_all_pages_come_in_order()
    {
        using var server = new PageServer("a b > 1", "c > 2", "d");
        Assert.That(await IdsAsync(Sessions(server)), Is.EqualTo("a b c d"));
        Assert.That(server.Queries, Is.EqualTo(new[] { "", "?after=1", "?after=2" }));
    }

    [Test]
    public async Task The_pages_themselves_can_be_enumerated()
    {
        using var server = new PageServer("a b > 1", "c") { Change = static page => page["total"] = 3 };
        var pages = await Sessions(server).AsPages().ToListAsync();
        Assert.That(pages.Select(static page => page.Items.Count), Is.EqualTo(new[] { 2, 1 }));
        Assert.That(pages.Select(static page => page.Total), Is.All.EqualTo(3));
    }

    [TestCase(1, 1)]
    [TestCase(2, 1)]
    [TestCase(3, 2)]
    public async Task A_page_is_requested_only_when_its_first_item_is_needed(int items, int requests)
    {
        using var server = new PageServer("a b > 1", "c > 2", "d");
        _ = await Sessions(server).Take(items).ToListAsync();
        Assert.That(server.Queries, Has.Count.EqualTo(requests));
    }

    [Test]
    public async Task A_page_without_a_list_of_items_ends_the_list_with_an_exception([Values] bool isMissing)
    {
        using var server = new PageServer("a > 1") { Change = Damage };
        await Assert.ThatAsync(
            () => IdsAsync(Sessions(server)),
            isMissing ? Throws.TypeOf<MissingMemberValueException>() : Throws.TypeOf<UnreadableValueException>()
        );

        void Damage(JsonObject page)
        {
            page.Remove("items");
            if (!isMissing)
            {
                page["items"] = "none";
            }
        }
    }

    [Test]
    public async Task An_empty_page_with_a_cursor_does_not_end_the_list()
    {
        using var server = new PageServer("a > 1", "> 2", "> 3", "b");
        Assert.That(await IdsAsync(Sessions(server)), Is.EqualTo("a b"));
    }

    [TestCase("end_cursor", "has_next_page", TestName = "A_page_that_is_marked_as_the_last_ends_the_list")]
    [TestCase("has_next_page", "end_cursor", TestName = "A_page_without_a_cursor_ends_the_list")]
    public async Task A_page_ends_the_list(string kept, string changed)
    {
        using var server = new PageServer("a > 1", "b > 2")
        {
            Change = page =>
            {
                Assert.That(page[kept], Is.Not.Null);
                page[changed] = changed == "end_cursor" ? null : false;
            },
        };
        Assert.That(await IdsAsync(Sessions(server)), Is.EqualTo("a"));
        Assert.That(server.Queries, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_item_that_cannot_be_read_ends_the_enumeration_of_items_but_not_that_of_pages()
    {
        using var server = new PageServer("a b c > 1", "d") { Change = MakeSecondUnreadable };
        var read = new List<string>();
        var error = await Service.FailureOf<UnreadableValueException>(async () =>
        {
            await foreach (var session in Sessions(server))
            {
                read.Add(session.SessionId);
            }
        });
        Assert.That(read, Is.EqualTo(new[] { "a" }));
        Assert.That(error.Message, Does.Contain("SessionPage.Items[1]"));

        using var again = new PageServer("a b c > 1", "d") { Change = MakeSecondUnreadable };
        var pages = await Sessions(again).AsPages().ToListAsync();
        Assert.That(pages[0].Items.TryGetUnreadable(1, out var json), Is.True);
        Assert.That((json, pages[0].Items[2].SessionId, pages.Count), Is.EqualTo(("7", "c", 2)));
    }

    [Test]
    public async Task Items_that_cannot_be_read_can_be_left_out([Values] bool isAhead)
    {
        using var server = new PageServer("a b c > 1", "d") { Change = MakeSecondUnreadable };
        var sessions = Sessions(server).WithoutUnreadableItems();
        Assert.That(await IdsAsync(isAhead ? sessions.WithLookAhead() : sessions), Is.EqualTo("a c d"));
        using var again = new PageServer("a b c > 1", "d") { Change = MakeSecondUnreadable };
        var page = await Sessions(again).WithoutUnreadableItems().AsPages().FirstAsync();
        Assert.That(page.Items, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Null_is_an_item_that_cannot_be_read()
    {
        using var server = new PageServer("a b c > 1", "d") { Change = page => SetSecond(page, null) };
        Assert.That(await IdsAsync(Sessions(server).WithoutUnreadableItems()), Is.EqualTo("a c d"));
        using var again = new PageServer("a b c > 1", "d") { Change = page => SetSecond(page, null) };
        var error = await Service.FailureOf<UnreadableValueException>(() => IdsAsync(Sessions(again)));
        Assert.That(error.Message, Does.Contain("SessionPage.Items[1]"));
    }

    [TestCase("a b", "a > 1", "b > 1", TestName = "A_cursor_that_repeats_at_once_ends_the_list")]
    [TestCase("a b c", "a > 1", "b > 2", "c > 1", TestName = "A_cycle_of_two_pages_ends_the_list")]
    [TestCase("a b c d", "a > 1", "b > 2", "c > 3", "d > 1", TestName = "A_cycle_of_three_pages_ends_the_list")]
    [TestCase("a b c d", "a > 1", "b > 2", "c > 3", "d > 2", TestName = "A_cycle_that_starts_later_ends_the_list")]
    public async Task A_repeated_cursor_ends_the_list(string expected, params string[] pages)
    {
        using var server = new PageServer(pages);
        Assert.That(await IdsAsync(Sessions(server)), Is.EqualTo(expected));
    }

    [Test]
    public async Task The_cursor_with_which_the_list_starts_counts_as_used()
    {
        using var server = new PageServer("a > 1", "b > 0");
        Assert.That(await IdsAsync(Sessions(server, new ListSessionsParameters { After = "0" })), Is.EqualTo("a b"));
    }

    [Test]
    public async Task A_list_that_grows_while_it_is_read_goes_on_with_its_new_pages()
    {
        using var server = new PageServer("a > 1", "b > 2", "c > 3", "d e");
        Assert.That(await IdsAsync(Sessions(server)), Is.EqualTo("a b c d e"));
    }

    [Test]
    public async Task Start_size_and_filters_come_from_the_parameters_which_stay_as_they_are()
    {
        using var server = new PageServer("a > 1", "b");
        var parameters = new ListSessionsParameters { After = "0", First = 7 };
        var list = Sessions(server, parameters);
        parameters.First = 9;
        Assert.That(await IdsAsync(list), Is.EqualTo("a b"));
        Assert.That(server.Queries, Is.EqualTo(new[] { "?after=0&first=7", "?after=1&first=7" }));
        Assert.That(parameters.After, Is.EqualTo("0"));
    }

    [Test]
    public async Task Each_enumeration_starts_with_the_first_page_again()
    {
        using var server = new PageServer("a > 1", "b", "a > 1", "b");
        var list = Sessions(server);
        Assert.That(await IdsAsync(list), Is.EqualTo("a b"));
        Assert.That(await IdsAsync(list), Is.EqualTo("a b"));
        Assert.That(server.Queries, Is.EqualTo(new[] { "", "?after=1", "", "?after=1" }));
    }

    [Test]
    public async Task The_options_of_the_call_apply_to_every_page()
    {
        using var server = new PageServer("a > 1", "b > 2", "c");
        _ = await IdsAsync(Sessions(server));
        Assert.That(server.TestHeaders, Is.EqualTo(new[] { "yes", "yes", "yes" }));
    }

    [Test]
    public async Task With_look_ahead_the_next_page_is_requested_before_the_items_are_processed()
    {
        using var server = new PageServer("a b > 1", "c > 2", "d");
        await using var sessions = Sessions(server).WithLookAhead().GetAsyncEnumerator();
        await sessions.MoveNextAsync();
        Assert.That(server.Queries, Has.Count.EqualTo(2));
        await sessions.MoveNextAsync();
        Assert.That(server.Queries, Has.Count.EqualTo(2));
        await sessions.MoveNextAsync();
        Assert.That(server.Queries, Has.Count.EqualTo(3));
        Assert.That(sessions.Current.SessionId, Is.EqualTo("c"));
    }

    [Test]
    public async Task A_request_ahead_is_canceled_and_awaited_when_the_enumeration_stops_early()
    {
        var canceled = 0;
        using var server = new PageServer("a > 1", "b")
        {
            Before = async (number, token) =>
            {
                if (number == 2)
                {
                    try
                    {
                        await Task.Delay(Timeout.InfiniteTimeSpan, token);
                    }
                    finally
                    {
                        canceled++;
                    }
                }
            },
        };
        Assert.That(await IdsAsync(Sessions(server).WithLookAhead().Take(1)), Is.EqualTo("a"));
        Assert.That(canceled, Is.EqualTo(1));
    }

    [Test]
    public async Task A_failed_request_ahead_fails_only_where_its_page_is_needed()
    {
        using var server = new PageServer("a > 1", "b")
        {
            Before = static (number, _) =>
                number == 1 ? Task.CompletedTask : throw new HttpRequestException("The connection broke."),
        };
        var list = Sessions(server).WithLookAhead();
        Assert.That(await IdsAsync(list.Take(1)), Is.EqualTo("a"));
        await Service.FailureOf<DevinConnectionException>(() => IdsAsync(Sessions(server).WithLookAhead()));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_cancellation_between_two_pages_ends_with_the_token_that_was_canceled(bool isOfEnumeration)
    {
        using var server = new PageServer("a > 1", "b");
        using var source = new CancellationTokenSource();
        var list = Sessions(server, cancellationToken: isOfEnumeration ? default : source.Token);
        var error = await Service.FailureOf<OperationCanceledException>(async () =>
        {
            await foreach (var _ in list.WithCancellation(isOfEnumeration ? source.Token : default))
            {
                await source.CancelAsync();
            }
        });
        Assert.That(error.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(server.Queries, Has.Count.EqualTo(1));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_cancellation_during_a_request_ends_with_the_token_that_was_canceled(bool isOfEnumeration)
    {
        using var source = new CancellationTokenSource();
        using var server = new PageServer("a > 1", "b")
        {
            Before = async (number, token) =>
            {
                if (number == 2)
                {
                    await source.CancelAsync();
                    await Task.Delay(Timeout.InfiniteTimeSpan, token);
                }
            },
        };
        var list = Sessions(server, cancellationToken: isOfEnumeration ? default : source.Token);
        var error = await Service.FailureOf<OperationCanceledException>(async () =>
        {
            await foreach (var _ in list.WithCancellation(isOfEnumeration ? source.Token : default)) { }
        });
        Assert.That(error.CancellationToken, Is.EqualTo(source.Token));
    }

    private PagedList<SessionPage, SessionResponse> Sessions(
        HttpMessageHandler server,
        ListSessionsParameters? parameters = null,
        CancellationToken cancellationToken = default
    )
    {
        var options = Service.Options(new HttpClient(server));
        options.OrganizationId = "org-1";
        options.MaxRetries = 0;
        if (!isFluent)
        {
            var client = new DevinClient(options);
            var headers = new RequestOptions { Headers = new Dictionary<string, string> { ["x-test"] = "yes" } };
            return client.Sessions.ListAllSessionsAsync(parameters, headers, cancellationToken);
        }

        return DevinApiClient
            .Create(options)
            .V3.Organizations["org-1"]
            .Sessions.GetAllAsync(
                request =>
                {
                    request.Headers.Add("x-test", "yes");
                    request.QueryParameters.After = parameters?.After;
                    request.QueryParameters.First = parameters?.First;
                },
                cancellationToken
            );
    }

    private static async Task<string> IdsAsync(IAsyncEnumerable<SessionResponse> sessions) =>
        string.Join(' ', await sessions.Select(static session => session.SessionId).ToListAsync());

    private static void MakeSecondUnreadable(JsonObject page) => SetSecond(page, 7);

    private static void SetSecond(JsonObject page, JsonNode? item)
    {
        if (page["items"] is JsonArray { Count: > 1 } items)
        {
            items[1] = item;
        }
    }
}
