using System.Text.Json.Nodes;
using Torture.Generated;
using Torture.Generated.Core;
using Torture.Generated.Fluent;

namespace Devin.Torture.Tests;

/// <summary>Lists of pages, prefixes of IDs, the parameter of all calls and raw requests, for another contract.</summary>
public sealed class ListTests
{
    [TestCase(false)]
    [TestCase(true)]
    public async Task Pages_follow_each_other_by_the_names_of_the_contract(bool isFluent)
    {
        await using var server = new LoopbackServer(static request =>
            LoopbackServer.Ok(
                request.Line.Contains("pageToken=2", StringComparison.Ordinal)
                    ? """{"data":["c"],"other":["x"]}"""
                    : """{"data":["a","b"],"nextPageToken":"2"}"""
            )
        );
        using var client = new TortureClient(Options(server));
        using var fluent = TortureApiClient.Create(Options(server));
        var items = isFluent
            ? fluent.Lists["t1"].Tokens.GetAllAsync(static request => request.QueryParameters.Ids = ["1", "thing-2"])
            : client.Lists.FindAllThingsAsync(new FindThingsParameters { Ids = ["1", "thing-2"] });
        Assert.That(await items.ToListAsync(), Is.EqualTo(["a", "b", "c"]));
        Assert.That(
            server.Requests.Select(static request => request.Line.Split(' ')[1]),
            Is.EqualTo([
                "/lists/t1/tokens?ids=thing-1&ids=thing-2",
                "/lists/t1/tokens?ids=thing-1&ids=thing-2&pageToken=2",
            ])
        );
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_total_ends_a_list_with_an_offset(bool isFluent)
    {
        await using var server = new LoopbackServer(static _ =>
            LoopbackServer.Ok("""{"results":[1,2],"totalCount":4}""")
        );
        using var client = new TortureClient(Options(server));
        using var fluent = TortureApiClient.Create(Options(server));
        var items = isFluent
            ? fluent.Lists["t1"].Offsets["a"].GetAllAsync()
            : client.Lists.ListOffsetsAllPagesAsync("a");
        Assert.That(await items.ToListAsync(), Is.EqualTo([1, 2, 1, 2]));
        Assert.That(
            server.Requests.Select(static request => request.Line.Split(' ')[1]),
            Is.EqualTo(["/lists/t1/offsets/kind-a", "/lists/t1/offsets/kind-a?skip=2"])
        );
    }

    [Test]
    public async Task The_parameter_of_all_calls_is_an_option_of_the_client()
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n");
        using var client = new TortureClient(Options(server));
        using var without = Service.Client(server);
        await client.Lists.ListAllOffsetsAsync();
        await client.ForTenant("t2").Lists.ListAllOffsetsAsync();
        Assert.Multiple(() =>
        {
            Assert.That((client.Tenant, client.ForTenant("t2").Tenant), Is.EqualTo(("t1", "t2")));
            Assert.That(
                server.Requests.Select(static request => request.Line.Split(' ')[1]),
                Is.EqualTo(["/lists/t1/offsets", "/lists/t2/offsets"])
            );
            Assert.That(
                () => without.Lists.ListAllOffsetsAsync(),
                Throws
                    .InvalidOperationException.With.Message.Contains("TortureClientOptions.Tenant")
                    .And.Message.Contains("ForTenant")
            );
        });
    }

    [Test]
    public async Task Any_path_can_be_called_and_any_response_returned()
    {
        await using var server = new LoopbackServer(static _ => LoopbackServer.Ok("""{"new":true}"""));
        using var client = new TortureClient(Options(server));
        var sent = await client.SendAsync(HttpMethod.Post, "/not/in/the/contract", new JsonObject { ["a"] = 1 });
        var called = await client.ResponseOfAsync(static c => c.Lists.ListAllOffsetsAsync());
        Assert.That((bool)sent.ReadJson()!["new"]!, Is.True);
        Assert.That(called.ReadText(), Is.EqualTo("""{"new":true}"""));
    }

    private static TortureClientOptions Options(LoopbackServer server) =>
        new()
        {
            BaseAddress = new Uri(server.Address),
            Token = Service.Token,
            MaxRetries = 0,
            Tenant = "t1",
        };
}
