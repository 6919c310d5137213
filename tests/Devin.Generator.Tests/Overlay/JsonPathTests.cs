using Devin.Generator.Documents;
using Devin.Generator.Overlay;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Overlay;

public sealed class JsonPathTests
{
    private static readonly Node Document = YamlDocumentReader.Read(
        """
        a: {b: 1, x-y: 2, "it's": 3}
        list:
          - {name: one, in: query, deep: {a: 1.0}}
          - {name: two, in: path, off: false}
          - {name: three, in: query, nothing: null}
        '1': {name: one}
        """,
        "x.yaml"
    );

    [TestCase("$", "")]
    [TestCase("$.a", "/a")]
    [TestCase("$.a.b", "/a/b")]
    [TestCase("$['a'][\"x-y\"]", "/a/x-y")]
    [TestCase("$.a['it\\'s']", "/a/it's")]
    [TestCase("$.a['it\\u0027s']", "/a/it's")]
    [TestCase("$.a['b','x-y']", "/a/b /a/x-y")]
    [TestCase("$.a.*", "/a/b /a/x-y /a/it's")]
    [TestCase("$.list[0].name", "/list/0/name")]
    [TestCase("$.list[-1].name", "/list/2/name")]
    [TestCase("$.list[3]", null)]
    [TestCase("$.list[*].in", "/list/0/in /list/1/in /list/2/in")]
    [TestCase("$[1]", null)]
    [TestCase("$.list.name", null)]
    [TestCase("$['1'].name", "/1/name")]
    [TestCase("$..name", "/list/0/name /list/1/name /list/2/name /1/name")]
    [TestCase("$..[0]", "/list/0")]
    [TestCase("$..a", "/a /list/0/deep/a")]
    [TestCase("$.list[?@.name == 'two']", "/list/1")]
    [TestCase("$.list[?'two' == @['name']]", "/list/1")]
    [TestCase("$.list[?@.name != 'two']", "/list/0 /list/2")]
    [TestCase("$.list[?@.deep.a]", "/list/0")]
    [TestCase("$.list[?@.deep.a == 1]", "/list/0")]
    [TestCase("$.list[?@.deep.a == '1']", null)]
    [TestCase("$.list[?!@.deep]", "/list/1 /list/2")]
    [TestCase("$.list[?@.off == false]", "/list/1")]
    [TestCase("$.list[?@.nothing == null]", "/list/2")]
    [TestCase("$.list[?@.nothing]", "/list/2")]
    [TestCase("$.list[?@.missing == @.absent]", "/list/0 /list/1 /list/2")]
    [TestCase("$.list[?@.in == 'query' && @.name == 'three']", "/list/2")]
    [TestCase("$.list[?@.in == 'path' || @.deep && @.nothing]", "/list/1")]
    [TestCase("$.list[?(@.in == 'path' || @.deep) && !(@.off == false)]", "/list/0")]
    [TestCase("$.list[?@.name == $['1'].name]", "/list/0")]
    [TestCase("$[?@[?@ == 'one']]", "/1")]
    [TestCase("$.a[?@ == 2]", "/a/x-y")]
    public void A_path_selects(string path, string? pointers)
    {
        var matches = JsonPathEvaluator.Select(Document, JsonPathParser.Parse(path));
        Assert.Multiple(() =>
        {
            Assert.That(
                matches.Count == 0 ? null : string.Join(' ', matches.Select(match => match.Pointer)),
                Is.EqualTo(pointers)
            );
            Assert.That(matches.All(match => match.Pointer.Find(Document) == match.Node));
        });
    }

    [TestCase("", 0)]
    [TestCase("a", 0)]
    [TestCase("@.a", 0)]
    [TestCase("$a", 1)]
    [TestCase("$.", 2)]
    [TestCase("$.x-y", 3)]
    [TestCase("$.1", 2)]
    [TestCase("$...a", 3)]
    [TestCase("$[a]", 2)]
    [TestCase("$[0", 3)]
    [TestCase("$[0:2]", 3)]
    [TestCase("$['a", 4)]
    [TestCase("$['\\q']", 4)]
    [TestCase("$['\\u12']", 4)]
    [TestCase("$[?]", 3)]
    [TestCase("$[?@.a == ]", 10)]
    [TestCase("$[?@.a < 1]", 7)]
    [TestCase("$[?@.* == 1]", 3)]
    [TestCase("$[?@..a == 1]", 3)]
    [TestCase("$[?(@.a]", 7)]
    [TestCase("$[?1]", 4)]
    [TestCase("$[?!1]", 4)]
    [TestCase("$[?@.a == 1-]", 10)]
    [TestCase("$[?length(@.a) == 1]", 3)]
    public void A_malformed_path_is_refused_at_its_place(string path, int offset)
    {
        var error = Assert.Throws<JsonPathException>(() => JsonPathParser.Parse(path));
        Assert.That(error.Offset, Is.EqualTo(offset), error.Message);
    }

    [Test]
    public void A_filter_cannot_nest_without_end() =>
        Assert.Throws<JsonPathException>(() => JsonPathParser.Parse("$[?" + new string('(', 100_000)));
}
