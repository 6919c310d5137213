using System.Net;
using Torture.Generated;
using Torture.Generated.Core;

namespace Devin.Torture.Tests;

public sealed class StatusTests
{
    [Test]
    public async Task Several_successes_are_one_union_and_no_content_is_null()
    {
        var responses = new Queue<string>([
            LoopbackServer.Ok("""{"id":"r1"}"""),
            LoopbackServer
                .Ok("""{"pet_type":"cat","lives":9}""")
                .Replace("200 OK", "202 Accepted", StringComparison.Ordinal),
            "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n",
        ]);
        await using var server = new LoopbackServer(_ => responses.Dequeue());
        using var client = Service.Client(server);
        var there = await client.Statuses.SeveralAsync();
        var later = await client.Statuses.SeveralAsync();
        var nothing = await client.Statuses.SeveralAsync();
        Assert.That((there?.AsReceipt?.Id, later?.AsCat?.Lives, nothing), Is.EqualTo(("r1", 9L, (object?)null)));
    }

    [Test]
    public void A_success_without_content_gives_nothing() =>
        Assert.That(typeof(BodiesClient).GetMethod("FormAsync")!.ReturnType, Is.EqualTo(typeof(Task)));

    [Test]
    public async Task Two_successes_of_one_type_are_that_type()
    {
        var status = HttpStatusCode.OK;
        await using var server = new LoopbackServer(_ =>
            LoopbackServer.Ok("""{"id":"r1"}""").Replace("200 OK", "201 Created", StringComparison.Ordinal)
        );
        using var client = Service.Client(server);
        var receipt = await client.Statuses.SameAsync(new RequestOptions { OnResponse = info => status = info.Status });
        Assert.That((receipt.Id, status), Is.EqualTo(("r1", HttpStatusCode.Created)));
    }

    [Test]
    public async Task A_redirect_to_another_host_is_followed_without_the_token()
    {
        await using var other = new LoopbackServer(_ => LoopbackServer.Ok("zip", "Content-Type: application/zip\r\n"));
        var elsewhere = other.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await using var server = new LoopbackServer(_ => LoopbackServer.Redirect(elsewhere + "/file?signed=1"));
        using var client = Service.Client(server);
        await using var response = await client.Statuses.MovedAsync();
        using var reader = new StreamReader(response.Content);
        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("zip"));
        Assert.That(server.Requests.Single()["Authorization"], Is.EqualTo("Bearer " + Service.Token));
        Assert.That(other.Requests.Single().Line, Is.EqualTo("GET /file?signed=1 HTTP/1.1"));
        Assert.That(other.Requests.Single()["Authorization"], Is.Null);
    }

    [Test]
    public async Task A_range_of_statuses_without_a_schema_is_any_json()
    {
        var received = await Service.ReceivedAsync(static client => client.Statuses.AnyAsync(), """{"a":[1]}""");
        Assert.That(received?.ToJsonString(), Is.EqualTo("""{"a":[1]}"""));
    }

    [Test]
    public async Task The_default_response_is_the_success_where_there_is_no_other() =>
        Assert.That(
            await Service.ReceivedAsync(static client => client.Statuses.DefaultAsync(), """["2026-01-31"]"""),
            Is.EqualTo(new[] { new DateOnly(2026, 1, 31) })
        );
}
