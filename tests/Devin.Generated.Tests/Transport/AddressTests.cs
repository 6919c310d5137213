using System.Globalization;
using CsCheck;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

[TestFixture]
internal sealed class AddressTests
{
    [TestCase("org a/b", "https://api.example.com/v3/things/org%20a%2Fb")]
    [TestCase("a/../b", "https://api.example.com/v3/things/a%2F..%2Fb")]
    [TestCase("%2e%2e", "https://api.example.com/v3/things/%252e%252e")]
    [TestCase("a?b#c\\d", "https://api.example.com/v3/things/a%3Fb%23c%5Cd")]
    [TestCase("ü\n", "https://api.example.com/v3/things/%C3%BC%0A")]
    [TestCase("...", "https://api.example.com/v3/things/...")]
    public void A_path_value_stays_one_segment(string id, string expected) =>
        Assert.That(Build(request => request.AddPath("id", id)).AbsoluteUri, Is.EqualTo(expected));

    [Test]
    public void A_query_continues_that_of_the_path()
    {
        var operation = new ApiOperation("list", HttpMethod.Get, "/v3/things?beta=true");
        var request = new ApiRequest(operation);
        request.AddQuery("first", 5);
        Assert.That(request.BuildUri(Service.Address).Query, Is.EqualTo("?beta=true&first=5"));
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase(null)]
    public void A_path_value_that_changes_the_path_is_refused_by_name(string? id) =>
        Assert.That(
            () => new ApiRequest(Service.Get).AddPath("id", id),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("id")
        );

    [Test]
    public void Any_path_value_comes_back_from_the_address() =>
        Gen
            .String.Where(static id => id is not ("" or "." or "..") && !HasLoneSurrogate(id))
            .Holds(id =>
            {
                var uri = Build(request => request.AddPath("id", id));
                return uri.Host == "api.example.com"
                    && uri.AbsolutePath.Split('/') is ["", "v3", "things", var last]
                    && Uri.UnescapeDataString(last) == id;
            });

    [Test]
    public void Any_query_value_comes_back_from_the_address() =>
        Gen.Select(Gen.String, Gen.String)
            .Where(static (name, value) => !HasLoneSurrogate(name) && !HasLoneSurrogate(value))
            .Holds(
                (name, value) =>
                {
                    var uri = Build(request => request.AddQuery(name, value), Service.List);
                    var pair = uri.Query[1..].Split('=');
                    return pair.Length == 2
                        && Uri.UnescapeDataString(pair[0]) == name
                        && Uri.UnescapeDataString(pair[1]) == value;
                }
            );

    [Test]
    public void A_path_parameter_without_a_value_is_named() =>
        Assert.That(
            () => new ApiRequest(Service.Get).BuildUri(Service.Address),
            Throws.InvalidOperationException.With.Message.Contains("'id'")
        );

    [Test]
    public void A_path_that_would_extend_the_host_name_is_refused() =>
        Assert.That(() => new ApiOperation("Evil", HttpMethod.Get, ".example.org/"), Throws.ArgumentException);

    [TestCase("https://a.example/devin", "https://a.example/devin/v3", true)]
    [TestCase("https://a.example", "https://a.example.org/", false)]
    [TestCase("https://a.example", "https://a.example@b.example/", false)]
    [TestCase("https://a.example", "https://a.example:444/", false)]
    [TestCase("https://a.example", "https://a.example", false)]
    public void An_address_is_below_a_root_that_a_slash_follows(string root, string address, bool expected) =>
        Assert.That(ServiceAddress.IsBelow(root, new Uri(address)), Is.EqualTo(expected));

    [Test]
    public void A_path_parameter_is_set_wherever_the_path_has_it()
    {
        var operation = new ApiOperation("CopyThing", HttpMethod.Get, "/v3/{id}/{idea}/{id}");
        var uri = Build(
            static request =>
            {
                request.AddPath("id", "{idea}");
                request.AddPath("idea", "b");
            },
            operation
        );
        Assert.That(uri.AbsolutePath, Is.EqualTo("/v3/%7Bidea%7D/b/%7Bidea%7D"));
    }

    [TestCase("https://gateway.example.com/devin/", "https://gateway.example.com/devin/v3/things/1")]
    [TestCase("http://[::1]:8080", "http://[::1]:8080/v3/things/1")]
    public void A_path_in_the_address_is_kept(string address, string expected)
    {
        var request = new ApiRequest(Service.Get);
        request.AddPath("id", 1);
        Assert.That(request.BuildUri(ServiceAddress.Root(new Uri(address))).AbsoluteUri, Is.EqualTo(expected));
    }

    [TestCase(QueryStyle.Form, "?tag=a%20b&tag=&tag=c%2Cd")]
    [TestCase(QueryStyle.FormJoined, "?tag=a%20b,,c%2Cd")]
    [TestCase(QueryStyle.SpaceDelimited, "?tag=a%20b%20%20c%2Cd")]
    [TestCase(QueryStyle.PipeDelimited, "?tag=a%20b%7C%7Cc%2Cd")]
    public void A_list_is_spelled_in_its_style(object style, string expected) =>
        Assert.That(
            Build(
                r => r.AddQuery("tag", new List<string?> { "a b", "", "c,d" }, (QueryStyle)style),
                Service.List
            ).Query,
            Is.EqualTo(expected)
        );

    [TestCase(QueryStyle.Form, "?a%20b=1&c=2")]
    [TestCase(QueryStyle.FormJoined, "?filter=a%20b,1,c,2")]
    [TestCase(QueryStyle.DeepObject, "?filter%5Ba%20b%5D=1&filter%5Bc%5D=2")]
    public void A_map_is_spelled_in_its_style(object style, string expected)
    {
        var map = new SortedDictionary<string, int?> { ["a b"] = 1, ["c"] = 2 };
        var uri = Build(request => request.AddQueryMap("filter", map, (QueryStyle)style), Service.List);
        Assert.That(uri.Query, Is.EqualTo(expected));
    }

    [TestCase(QueryStyle.Form)]
    [TestCase(QueryStyle.FormJoined)]
    [TestCase(QueryStyle.PipeDelimited)]
    public void A_null_in_a_list_is_refused(object style) =>
        Assert.That(
            () => Build(request => request.AddQuery("tag", new[] { "a", null }, (QueryStyle)style), Service.List),
            Throws.ArgumentException.With.Message.StartsWith("Item 2 of the parameter 'tag' is null")
        );

    [TestCase(QueryStyle.Form)]
    [TestCase(QueryStyle.FormJoined)]
    [TestCase(QueryStyle.DeepObject)]
    public void A_null_in_a_map_is_refused(object style) =>
        Assert.That(
            () =>
                Build(
                    request =>
                        request.AddQueryMap("filter", new Dictionary<string, int?> { ["a"] = null }, (QueryStyle)style),
                    Service.List
                ),
            Throws.ArgumentException.With.Message.StartsWith("The value of 'a' of the parameter 'filter' is null")
        );

    [Test]
    public void Null_and_empty_lists_are_left_out()
    {
        var uri = Build(
            request =>
            {
                request.AddQuery("a", (string?)null);
                request.AddQuery("b", (int?)null);
                request.AddQuery("c", Array.Empty<string>());
                request.AddQuery("d", Array.Empty<string>(), QueryStyle.FormJoined);
                request.AddQueryMap<int>("e", null);
                request.AddQuery("f", "");
            },
            Service.List
        );
        Assert.That(uri.Query, Is.EqualTo("?f="));
    }

    [TestCaseSource(nameof(Values))]
    public void A_value_has_one_spelling_in_every_culture(object value, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.TimeSeparator = ".";
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.That(ParameterText.One("p", value), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void A_type_without_a_spelling_is_refused_by_name() =>
        Assert.That(
            () => ParameterText.One("p", new Version(1, 0).GetType()),
            Throws.TypeOf<NotSupportedException>().With.Message.Contains("'p'")
        );

    private static IEnumerable<object[]> Values() =>
        [
            ["text", "text"],
            [true, "true"],
            [-5, "-5"],
            [4102444800L, "4102444800"],
            [-0.1, "-0.1"],
            [1e300, "1E+300"],
            [0.1f, "0.1"],
            [1.50m, "1.50"],
            [new DateTimeOffset(2026, 3, 1, 12, 30, 0, TimeSpan.Zero), "2026-03-01T12:30:00Z"],
            [new DateTimeOffset(2026, 3, 1, 12, 30, 0, 250, TimeSpan.FromHours(-8)), "2026-03-01T12:30:00.25-08:00"],
            [new DateOnly(2026, 3, 1), "2026-03-01"],
            [new TimeOnly(8, 5, 0), "08:05:00"],
            [TimeSpan.FromMinutes(90), "PT1H30M"],
            [new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), "0f8fad5b-d9cb-469f-a165-70867728950e"],
            [new Uri("https://example.com/a b"), "https://example.com/a b"],
            [new byte[] { 251, 255 }, "+/8="],
            [new OpenValue("own"), "own"],
            [DayOfWeek.Tuesday, "2"],
        ];

    private static Uri Build(Action<ApiRequest> describe, ApiOperation? operation = null)
    {
        var request = new ApiRequest(operation ?? Service.Get);
        describe(request);
        return request.BuildUri(Service.Address);
    }

    private static bool HasLoneSurrogate(string text) => text.EnumerateRunes().Any(static rune => rune.Value == 0xFFFD);

    private sealed record OpenValue(string Text) : IParameterValue
    {
        public string? ToParameterText() => Text;
    }
}
