using System.Text.Json.Nodes;
using Torture.Generated;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

public sealed class ParameterTests
{
    private static readonly Guid Id = new("6f1c2b9a-4a5d-4c9e-9d1b-0d5f4e3c2b1a");
    private static readonly Filter Open = new() { Status = "open", Labels = ["x", "y"] };

    [Test]
    public async Task Parameters_are_sent_in_the_place_that_the_contract_declares()
    {
        var sent = await Service.SentAsync(static client =>
            client.Parameters.EverywhereAsync(
                Id,
                Awkward.AHyphenB,
                new DateOnly(2026, 1, 31),
                "a/b?c&d",
                Id,
                new EverywhereParameters
                {
                    XTags = ["one", "two"],
                    Session = "s;1",
                    IdQuery = 5,
                    CreatedAfter = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.FromHours(2)),
                    Flag = false,
                    AHyphenB = "hyphen",
                    AUnderscoreB = "underscore",
                }
            )
        );
        Assert.That(
            sent.Line,
            Is.EqualTo(
                $"GET /parameters/everywhere/{Id}/a-b/2026-01-31"
                    + "?a-b=hyphen&a_b=underscore&created_after=2026-01-31T12%3A00%3A00%2B02%3A00&flag=false&id=5&q=a%2Fb%3Fc%26d HTTP/1.1"
            )
        );
        Assert.That(sent["X-Request-Id"], Is.EqualTo(Id.ToString()));
        Assert.That(sent["X-Tags"], Is.EqualTo("one,two"));
        Assert.That(sent["Cookie"], Is.EqualTo("session=s%3B1"));
        Assert.That(sent["Authorization"], Is.EqualTo("Bearer " + Service.Token));
    }

    [Test]
    public async Task Times_are_sent_as_the_integers_that_the_contract_declares()
    {
        var time = new DateTimeOffset(2026, 1, 31, 14, 30, 0, TimeSpan.FromHours(2));
        var sent = await Service.SentAsync(client =>
            client.Parameters.TimesAsync(
                time,
                new TimesParameters
                {
                    After = time,
                    Each = [time, time.AddSeconds(1)],
                    Map = new Dictionary<string, DateTimeOffset> { ["a"] = time },
                    Either = 5L,
                    XSince = time,
                }
            )
        );
        Assert.That(
            sent.Line,
            Is.EqualTo(
                "GET /parameters/times/1769862600?after=1769862600&each=1769862600&each=1769862601&either=5&a=1769862600 HTTP/1.1"
            )
        );
        Assert.That(sent["X-Since"], Is.EqualTo("1769862600"));
    }

    [Test]
    public async Task Optional_values_are_omitted()
    {
        var sent = await Service.SentAsync(static client =>
            client.Parameters.EverywhereAsync(Id, "not documented", new DateOnly(2026, 1, 31), "q", Id)
        );
        Assert.That(sent.Line, Does.EndWith("/not%20documented/2026-01-31?q=q HTTP/1.1"));
        Assert.That((sent["X-Tags"], sent["Cookie"]), Is.EqualTo(((string?)null, (string?)null)));
    }

    [Test]
    public void A_part_of_the_path_is_never_null() =>
        Assert.That(
            typeof(ParametersClient).GetMethod("EverywhereAsync")!.GetParameters()[0].ParameterType,
            Is.EqualTo(typeof(Guid))
        );

    [Test]
    public void The_header_with_the_token_is_no_parameter() =>
        Assert.That(typeof(EverywhereParameters).GetProperty("Authorization"), Is.Null);

    [Test]
    public void A_deprecated_parameter_is_marked() =>
        Assert.That(
            typeof(EverywhereParameters).GetProperty("Old")!.GetCustomAttributes(typeof(ObsoleteAttribute), false),
            Is.Not.Empty
        );

    [Test]
    public async Task Lists_objects_and_maps_are_spelled_in_their_style() =>
        Assert.That(
            await QueryAsync(
                new StylesParameters
                {
                    Each = [1, 2],
                    Joined = [1, 2],
                    Spaces = ["a", "b"],
                    Pipes = ["a", "b"],
                    Map = new Dictionary<string, string> { ["k"] = "v" },
                    JoinedMap = new Dictionary<string, long> { ["k"] = 1, ["l"] = 2 },
                    DeepMap = new Dictionary<string, long> { ["k"] = 1 },
                    DeepLower = 1,
                    DeepUpper = 2,
                    Status = "open",
                    Labels = ["x", "y"],
                    Json = Open,
                }
            ),
            Is.EqualTo(
                new[]
                {
                    "deep[lower]=1",
                    "deep[upper]=2",
                    "deep_map[k]=1",
                    "each=1",
                    "each=2",
                    "joined=1,2",
                    "joined_map=k,1,l,2",
                    """json={"labels":["x","y"],"status":"open"}""",
                    "labels=x",
                    "labels=y",
                    "k=v",
                    "pipes=a|b",
                    "spaces=a b",
                    "status=open",
                }
            )
        );

    [Test]
    public async Task A_union_of_one_or_many_is_spelled_like_its_value()
    {
        Assert.That(await QueryAsync(new() { OneOrMany = "a" }), Is.EqualTo(new[] { "one_or_many=a" }));
        Assert.That(
            await QueryAsync(new() { OneOrMany = StylesOneOrMany.FromStringList(["a", "b"]) }),
            Is.EqualTo(new[] { "one_or_many=a", "one_or_many=b" })
        );
    }

    [Test]
    public async Task Any_JSON_is_spelled_like_its_value()
    {
        Assert.That(await QueryAsync(new() { Anything = "text" }), Is.EqualTo(new[] { "anything=text" }));
        Assert.That(await QueryAsync(new() { Anything = 1.5 }), Is.EqualTo(new[] { "anything=1.5" }));
        Assert.That(
            await QueryAsync(new() { Anything = new JsonArray(1, 2) }),
            Is.EqualTo(new[] { "anything=1", "anything=2" })
        );
        Assert.That(
            await QueryAsync(new() { Anything = new JsonObject { ["a"] = 1 } }),
            Is.EqualTo(new[] { """anything={"a":1}""" })
        );
    }

    [Test]
    public async Task An_object_without_a_style_of_its_own_is_json() =>
        Assert.That(
            await QueryAsync(new() { Flat = Open }),
            Is.EqualTo(new[] { """flat={"labels":["x","y"],"status":"open"}""" })
        );

    [Test]
    public async Task A_union_works_in_path_header_and_cookie()
    {
        var sent = await Service.SentAsync(static client =>
            client.Parameters.UnionsAsync(7L, "a b", new() { CookieKey = "c d", XFilter = Open })
        );
        Assert.That(sent.Line, Is.EqualTo("GET /parameters/unions/7 HTTP/1.1"));
        Assert.That(sent["X-Key"], Is.EqualTo("a b"));
        Assert.That(sent["Cookie"], Is.EqualTo("cookie_key=c%20d"));
        Assert.That(sent["X-Filter"], Is.EqualTo("""{"labels":["x","y"],"status":"open"}"""));
    }

    [Test]
    public async Task An_anchored_list_of_parameters_holds_wherever_it_is_repeated()
    {
        var one = await Service.SentAsync(static client =>
            client.Parameters.AnchoredAsync(new() { After = "a", First = 1 })
        );
        var other = await Service.SentAsync(static client =>
            client.Parameters.AnchoredTooAsync(new() { After = "a", First = 1 })
        );
        Assert.That(one.Line, Is.EqualTo("GET /parameters/anchored?after=a&first=1 HTTP/1.1"));
        Assert.That(other.Line, Is.EqualTo("GET /parameters/anchored_too?after=a&first=1 HTTP/1.1"));
    }

    [Test]
    public async Task Names_that_shadow_those_of_the_method_are_still_sent()
    {
        var sent = await Service.SentAsync(static client =>
            client.Parameters.NamesPostAsync(
                @class: "1",
                id: "2",
                idValue: "3",
                undeclared: "4",
                requestValue: "5",
                callValue: "6",
                cancellationTokenValue: "7",
                cancellationUnderscoreToken: "8",
                @event: "9",
                @field: "10",
                optionsValue: "11",
                parametersValue: "12",
                requestValueValue: "13",
                request: new Receipt { Id = "r1" },
                parameters: new NamesPostParameters
                {
                    _1st = "14",
                    EqualsValue = "15",
                    GetTypeValue = "16",
                    Größe = "17",
                    Value = "18",
                    名前 = "19",
                },
                options: null,
                cancellationToken: CancellationToken.None
            )
        );
        Assert.That(
            Uri.UnescapeDataString(sent.Line),
            Is.EqualTo(
                "POST /parameters/names/1/2/3/4?1st=14&REQUEST=5&call=6&cancellationToken=7&cancellation_token=8&equals=15"
                    + "&event=9&field=10&get_type=16&größe=17&options=11&parameters=12&request=13&value=18&名前=19 HTTP/1.1"
            )
        );
        Assert.That(sent.Body, Is.EqualTo("""{"id":"r1"}"""));
    }

    [Test]
    public async Task Paths_that_differ_in_the_names_of_parameters_only_are_two_operations()
    {
        var one = await Service.SentAsync(static client => client.Parameters.PairAAsync("x"));
        var other = await Service.SentAsync(static client => client.Parameters.PairBAsync("y"));
        Assert.That(
            (one.Line, other.Line),
            Is.EqualTo(("GET /parameters/pair/x HTTP/1.1", "POST /parameters/pair/y HTTP/1.1"))
        );
    }

    private static async Task<string[]> QueryAsync(StylesParameters parameters)
    {
        var sent = await Service.SentAsync(client => client.Parameters.StylesAsync(parameters));
        return [.. sent.Line.Split(' ')[1].Split('?')[1].Split('&').Select(Uri.UnescapeDataString)];
    }
}
