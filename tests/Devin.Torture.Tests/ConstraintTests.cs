using System.Text.Json;
using Torture.Generated;
using Torture.Generated.Core;
using Torture.Generated.Fluent;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>Constraints of another contract are compared with requests before they are sent.</summary>
public sealed class ConstraintTests
{
    [TestCase("""{"code":"ab"}""", null)]
    [TestCase("""{"code":"a"}""", "/code: expected 2 to 3 characters, found 1 character")]
    [TestCase("""{"code":"abcd"}""", "/code: expected 2 to 3 characters, found 4 characters")]
    [TestCase("""{"pattern":"12"}""", null)]
    [TestCase(
        """{"pattern":"12\n"}""",
        "/pattern: expected a text that matches the regular expression ^\\d+$, found another text"
    )]
    [TestCase("""{"lookahead":"yes"}""", null)]
    [TestCase(
        """{"lookahead":"no"}""",
        "/lookahead: expected a text that matches the regular expression ^(?!no).*$, found another text"
    )]
    [TestCase("""{"email":"a@b"}""", null)]
    [TestCase("""{"email":"a"}""", "/email: expected an email address, found another text")]
    [TestCase("""{"ipv4":"127.0.0.1"}""", null)]
    [TestCase("""{"ipv4":"127.1"}""", "/ipv4: expected an IPv4 address, found another text")]
    [TestCase("""{"ipv6":"::1"}""", null)]
    [TestCase("""{"ipv6":"127.0.0.1"}""", "/ipv6: expected an IPv6 address, found another text")]
    [TestCase("""{"uri":"x:y"}""", null)]
    [TestCase("""{"uri":"a/b"}""", "/uri: expected an absolute URI, found a relative one")]
    [TestCase("""{"bytes":"AQID"}""", null)]
    [TestCase("""{"bytes":"AQIDBA=="}""", "/bytes: expected at most 4 characters, found 8 characters")]
    [TestCase("""{"even":4}""", null)]
    [TestCase("""{"even":3}""", "/even: expected a multiple of 2, found 3")]
    [TestCase("""{"even":-6}""", "/even: expected a number that is at least -4 and less than 5, found -6")]
    [TestCase("""{"even":6}""", "/even: expected a number that is at least -4 and less than 5, found 6")]
    [TestCase("""{"step":0.3}""", null)]
    [TestCase("""{"step":0.35}""", "/step: expected a multiple of 0.1, found 0.35")]
    [TestCase("""{"time":10}""", null)]
    [TestCase("""{"time":9}""", "/time: expected a number that is at least 10, found 9")]
    [TestCase("""{"unique":[{"a":1,"b":2},{"b":2}]}""", null)]
    [TestCase(
        """{"unique":[{"a":1,"b":2},{"b":2,"a":1}]}""",
        "/unique: expected unique items, found equal items at 0 and 1"
    )]
    [TestCase("""{"map":{"a":"xy"}}""", null)]
    [TestCase("""{"map":{"a":"x"}}""", "/map/a: expected at least 2 characters, found 1 character")]
    [TestCase(
        """{"map":{"A":"xy"}}""",
        "/map/A: expected a text that matches the regular expression ^[a-z]+$, found another text"
    )]
    [TestCase("""{"map":{"a":"xy","b":"xy","c":"xy"}}""", "/map: expected at most 2 properties, found 3 properties")]
    [TestCase("""{"grid":[[1],[9]]}""", null)]
    [TestCase("""{"grid":[[1],[]]}""", "/grid/1: expected at least 1 item, found 0 items")]
    [TestCase("""{"grid":[[1],[2,10]]}""", "/grid/1/1: expected a number that is at most 9, found 10")]
    [TestCase("""{"one":{"kind":"short","text":"abc"}}""", null)]
    [TestCase(
        """{"one":{"kind":"short","text":"abcd"}}""",
        "/one/text: expected at most 3 characters, found 4 characters"
    )]
    [TestCase("""{"one":{"kind":"long"}}""", "/one/text: expected a value, found none")]
    [TestCase("""{"one":{"kind":"other"}}""", null)]
    [TestCase("""{"scalar":"ab"}""", null)]
    [TestCase("""{"scalar":"abc"}""", "/scalar: expected at most 2 characters, found 3 characters")]
    [TestCase("""{"scalar":8}""", "/scalar: expected a number that is at most 7, found 8")]
    [TestCase("""{"free":{"a":1,"b":2}}""", "/free: expected at most 1 property, found 2 properties")]
    [TestCase("""{"secret":"1234"}""", "/secret: expected at least 8 characters, found 4 characters")]
    [TestCase("""{"self":{"self":{"even":1}}}""", "/self/self/even: expected a multiple of 2, found 1")]
    [TestCase("""{"open":{"name":"a","x":[9,1]}}""", null)]
    [TestCase("""{"open":{"name":"a","x":[1,10]}}""", "/open/x/1: expected a number that is at most 9, found 10")]
    [TestCase("""{"open":{"x":[1,2,3]}}""", "/open/x: expected at most 2 items, found 3 items")]
    [TestCase("""{"open_texts":{"name":"long","x":"ab"}}""", null)]
    [TestCase("""{"open_texts":{"x":"abc"}}""", "/open_texts/x: expected at most 2 characters, found 3 characters")]
    [TestCase("""{"open_maps":{"x":{"a":1,"b":null}}}""", null)]
    [TestCase("""{"open":{"x":[1e999]}}""", "/open/x/0: expected a finite number, found Infinity")]
    [TestCase("""{"open_maps":{"x":{"a":0}}}""", "/open_maps/x/a: expected a number that is at least 1, found 0")]
    [TestCase("""{"other":1}""", "/other: expected no property with this name, found one")]
    [TestCase("{}", "body: expected 1 to 20 properties, found 0 properties")]
    public void A_body_is_compared_with_its_constraints(string json, string? expected)
    {
        var found = JsonSerializer.Deserialize<Constrained>(json)!.Validate();
        Assert.That(found.SingleOrDefault()?.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void The_violation_of_a_secret_has_no_value()
    {
        var found = JsonSerializer.Deserialize<Constrained>("""{"secret":"1234","code":"a"}""")!.Validate();
        Assert.That(found.Select(static violation => violation.Value), Is.EqualTo(new[] { "a", null }));
    }

    [Test]
    public async Task Parameters_are_compared_with_their_constraints_by_both_clients()
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n");
        using var client = Service.Client(server);
        var body = new Constrained { Even = 3 };
        var error = await Assert.ThrowsAsync<InvalidRequestException>(() =>
            client.Bodies.ConstrainedAsync(["a", "bc"], body, new() { Ratio = 1.1, XPin = "12345" })
        );
        Assert.Multiple(() =>
        {
            Assert.That(
                error!.Violations.Select(static violation => violation.ToString()),
                Is.EqualTo(
                    new[]
                    {
                        "codes /1: expected a text that matches the regular expression ^[a-z]$, found another text",
                        "ratio: expected a number that is less than 1, found 1.1",
                        "ratio: expected a multiple of 0.25, found 1.1",
                        "X-Pin: expected at most 4 characters, found 5 characters",
                        "/even: expected a multiple of 2, found 3",
                    }
                )
            );
            Assert.That(error.Violations.Single(static violation => violation.Parameter == "X-Pin").Value, Is.Null);
            Assert.That(server.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task A_body_that_is_a_list_is_compared_with_its_constraints_by_both_clients()
    {
        List<string> body = ["abcd", "a", "a"];
        string[] expected =
        [
            "/0: expected at most 3 characters, found 4 characters",
            "body: expected unique items, found equal items at 1 and 2",
        ];
        Assert.That(
            await ViolationsAsync((TortureClient client) => client.Bodies.ConstrainedListAsync(["a"], 1, body)),
            Is.EqualTo(expected)
        );
        Assert.That(
            await ViolationsAsync((TortureApiClient client) => client.Bodies.Constrained[["a"]][1].PutAsync(body)),
            Is.EqualTo(expected)
        );
    }

    [Test]
    public async Task A_body_that_is_a_number_is_compared_with_its_constraints_by_both_clients()
    {
        string[] expected = ["body: expected a number that is at most 7, found 8"];
        Assert.That(
            await ViolationsAsync((TortureClient client) => client.Bodies.ConstrainedNumberAsync(["a"], 1, 8)),
            Is.EqualTo(expected)
        );
        Assert.That(
            await ViolationsAsync((TortureApiClient client) => client.Bodies.Constrained[["a"]][1].PatchAsync(8)),
            Is.EqualTo(expected)
        );
    }

    [Test]
    public async Task Fields_of_a_form_are_compared_with_their_constraints_by_both_clients()
    {
        string[] expected =
        [
            "pin: expected at most 4 characters, found 5 characters",
            "sizes /1: expected a number that is at least 1, found 0",
        ];
        Assert.That(
            await ViolationsAsync(
                (TortureClient client) =>
                    client.Bodies.ConstrainedFormAsync(["a"], 1, new() { Pin = "12345", Sizes = [1, 0] })
            ),
            Is.EqualTo(expected)
        );
        Assert.That(
            await ViolationsAsync(
                (TortureApiClient client) =>
                    client.Bodies.Constrained[["a"]][1].PostAsync(new() { Pin = "12345", Sizes = [1, 0] })
            ),
            Is.EqualTo(expected)
        );
    }

    [Test]
    public async Task Path_parameters_are_compared_with_their_constraints_by_both_clients()
    {
        string[] expected =
        [
            "codes /0: expected a text that matches the regular expression ^[a-z]$, found another text",
            "level: expected a number that is at most 9, found 10",
        ];
        Assert.That(
            await ViolationsAsync((TortureClient client) => client.Bodies.ConstrainedNumberAsync(["A"], 10, null)),
            Is.EqualTo(expected)
        );
        // The request builders of the fluent client check one segment after the other.
        Assert.That(
            await ViolationsAsync((TortureApiClient client) => client.Bodies.Constrained[["A"]][10].PatchAsync(null)),
            Is.EqualTo(expected[..1])
        );
        Assert.That(
            await ViolationsAsync((TortureApiClient client) => client.Bodies.Constrained[["a"]][10].PatchAsync(null)),
            Is.EqualTo(expected[1..])
        );
    }

    [Test]
    public async Task Without_the_check_the_fluent_client_sends_every_path_body_and_form()
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n");
        using var client = Api(server, isChecked: false);
        var level = client.Bodies.Constrained[["A"]][10];
        await level.PutAsync([]);
        await level.PatchAsync(8);
        await level.PostAsync(new() { Pin = "12345" });
        Assert.That(server.Requests, Has.Count.EqualTo(3));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(Func<TortureClient, Task> call)
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n");
        using var client = Service.Client(server);
        return await ViolationsAsync(server, () => call(client));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(Func<TortureApiClient, Task> call)
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n");
        using var client = Api(server, isChecked: true);
        return await ViolationsAsync(server, () => call(client));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(LoopbackServer server, Func<Task> call)
    {
        var error = await Assert.ThrowsAsync<InvalidRequestException>(() => call());
        Assert.That(server.Requests, Is.Empty);
        return error!.Violations.Select(static violation => violation.ToString());
    }

    private static TortureApiClient Api(LoopbackServer server, bool isChecked) =>
        TortureApiClient.Create(
            new TortureClientOptions
            {
                BaseAddress = new Uri(server.Address),
                Token = Service.Token,
                ValidateRequests = isChecked,
            }
        );
}
