namespace Devin.Generated.Tests.Testing.Tables;

[TestFixture]
internal sealed class ParameterTests
{
    private const string Point =
        """{"type":"object","properties":{"x":{"type":"integer"},"tags":{"type":"array","items":{"type":"string"}}},"required":["x"]}""";
    private const string Numbers = """{"type":"array","items":{"type":"integer"},"maxItems":2}""";

    [TestCase("""{"name":"n","in":"query","schema":{"type":"integer","maximum":5}}""", "?n=5", "")]
    [TestCase(
        """{"name":"n","in":"query","schema":{"type":"integer","maximum":5}}""",
        "?n=6",
        "query/n less_than_equal"
    )]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"integer"}}""", "?n=x", "query/n integer_type")]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"integer"}}""", "?n=", "query/n integer_type")]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"integer"}}""", "?n=1%20", "query/n integer_type")]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"integer"}}""", "?n=1&n=2", "query/n repeated")]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"integer"}}""", "?n=1.0", "query/n integer_type")]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"integer"}}""", "?n=1e3", "query/n integer_type")]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"integer"}}""", "?n=-9223372036854775808", "")]
    [TestCase(
        """{"name":"n","in":"query","schema":{"type":"integer"}}""",
        "?n=9223372036854775808",
        "query/n integer_type"
    )]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"number"}}""", "?n=1e3", "")]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"boolean"}}""", "?n=true", "")]
    [TestCase("""{"name":"n","in":"query","schema":{"type":"boolean"}}""", "?n=yes", "query/n boolean_type")]
    [TestCase(
        """{"name":"n","in":"query","schema":{"type":"string","maxLength":2}}""",
        "?n=123",
        "query/n string_too_long"
    )]
    [TestCase("""{"name":"n","in":"query","schema":{"anyOf":[{"type":"integer"},{"enum":["all"]}]}}""", "?n=all", "")]
    [TestCase("""{"name":"n","in":"query","schema":{"anyOf":[{"type":"integer"},{"enum":["all"]}]}}""", "?n=7", "")]
    [TestCase("""{"name":"n","in":"query","required":true,"schema":{}}""", "", "query/n missing")]
    [TestCase("""{"name":"n","in":"query","schema":{}}""", "?m=1&m=2", "query/m extra_forbidden")]
    [TestCase("""{"name":"n","in":"query","schema":NUMBERS}""", "?n=1&n=2", "")]
    [TestCase(
        """{"name":"n","in":"query","schema":NUMBERS}""",
        "?n=1&n=x&n=3",
        "query/n too_long query/n/1 integer_type"
    )]
    [TestCase("""{"name":"n","in":"query","explode":false,"schema":NUMBERS}""", "?n=1,x", "query/n/1 integer_type")]
    [TestCase(
        """{"name":"n","in":"query","style":"pipeDelimited","explode":false,"schema":NUMBERS}""",
        "?n=1%7Cx",
        "query/n/1 integer_type"
    )]
    [TestCase(
        """{"name":"n","in":"query","style":"spaceDelimited","explode":false,"schema":NUMBERS}""",
        "?n=1%202",
        ""
    )]
    [TestCase(
        """{"name":"n","in":"query","style":"deepObject","schema":POINT}""",
        "?n%5Bx%5D=1&n%5Btags%5D=a&n%5Btags%5D=b",
        ""
    )]
    [TestCase(
        """{"name":"n","in":"query","style":"deepObject","schema":POINT}""",
        "?n%5Bx%5D=a",
        "query/n/x integer_type"
    )]
    [TestCase("""{"name":"n","in":"query","required":true,"schema":POINT}""", "?x=1&tags=a&tags=b", "")]
    [TestCase("""{"name":"n","in":"query","required":true,"schema":POINT}""", "?tags=a", "query/x missing")]
    [TestCase("""{"name":"n","in":"query","schema":POINT}""", "", "")]
    [TestCase("""{"name":"n","in":"query","schema":POINT}""", "?x=1&x=2", "query/x integer_type")]
    [TestCase("""{"name":"n","in":"query","explode":false,"schema":POINT}""", "?n=x,1", "")]
    [TestCase("""{"name":"n","in":"query","style":"json","schema":POINT}""", "?n=%7B%22x%22:1%7D", "")]
    [TestCase("""{"name":"n","in":"query","style":"json","schema":POINT}""", "?n=%7B%7D", "query/n/x missing")]
    [TestCase("""{"name":"n","in":"query","schema":MAP},{"name":"m","in":"query","schema":{}}""", "?a=1&m=x&b=2", "")]
    [TestCase("""{"name":"n","in":"query","schema":MAP}""", "?a=1&b=x", "query/b integer_type")]
    [TestCase("""{"name":"n","in":"query","style":"deepObject","schema":MAP}""", "?n%5Ba%5D=1", "")]
    [TestCase("""{"name":"n","in":"query","explode":false,"schema":MAP}""", "?n=a,1,b,x", "query/n/b integer_type")]
    [TestCase("""{"name":"n","in":"query","schema":{"anyOf":[{"type":"string"},NUMBERS]}}""", "?n=1&n=2", "")]
    public void A_query_parameter_is_read_by_its_style_and_validated(string parameter, string query, string findings) =>
        Assert.That(string.Join(' ', Contract(parameter).Findings(query)), Is.EqualTo(findings));

    [TestCase("""{"name":"id","in":"path","required":true,"schema":{"type":"integer"}}""", "/a/7", "")]
    [TestCase(
        """{"name":"id","in":"path","required":true,"schema":{"type":"integer"}}""",
        "/a/x",
        "path/id integer_type"
    )]
    [TestCase("""{"name":"id","in":"path","required":true,"schema":NUMBERS}""", "/a/1,x", "path/id/1 integer_type")]
    public void A_path_parameter_is_validated(string parameter, string path, string findings) =>
        Assert.That(string.Join(' ', Contract(parameter).Findings(path: path)), Is.EqualTo(findings));

    [TestCase("header", "X-N", "5", "")]
    [TestCase("header", "x-n", "y", "header/X-N integer_type")]
    [TestCase("header", "Other", "5", "header/X-N missing")]
    [TestCase("cookie", "Cookie", "a=1; X-N=5", "")]
    [TestCase("cookie", "Cookie", "X-N=y", "cookie/X-N integer_type")]
    public void A_header_and_a_cookie_are_validated(string place, string header, string value, string findings) =>
        Assert.That(
            string.Join(
                ' ',
                Contract($$"""{"name":"X-N","in":"{{place}}","required":true,"schema":{"type":"integer"} }""")
                    .Findings(headers: (header, value))
            ),
            Is.EqualTo(findings)
        );

    [Test]
    public void Half_of_a_character_in_a_header_and_hostile_names_in_a_query_are_no_failure()
    {
        var contract = Contract("""{"name":"X-N","in":"header","schema":{"type":"string","maxLength":2}}""");
        Assert.That(contract.Findings(headers: ("X-N", "\ud800")), Is.Empty);
        Assert.That(
            contract.Findings(
                "?"
                    + string.Join(
                        '&',
                        Enumerable.Range(0, 5000).Select(static number => $"{number}{new string('x', 100)}")
                    )
            ),
            Has.Count.EqualTo(1000).And.All.Length.LessThan(100)
        );
    }

    private static SmallContract Contract(string parameter)
    {
        var known = parameter
            .Replace("POINT", Point, StringComparison.Ordinal)
            .Replace("MAP", """{"type":"object","additionalProperties":{"type":"integer"}}""", StringComparison.Ordinal)
            .Replace("NUMBERS", Numbers, StringComparison.Ordinal);
        return SmallContract.Of($$"""{"name":"A.B","status":200,"parameters":[{{known}}]}""");
    }
}
