using CsCheck;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Documents;

public sealed class YamlWriterTests
{
    [Test]
    public void What_is_written_is_read_back_as_the_same_tree() =>
        TreeGenerator.Tree.Holds(
            static tree => NodeEquality.AreEqual(tree, YamlDocumentReader.Read(YamlWriter.Write(tree), "x.yaml")),
            samples: 20_000,
            print: YamlWriter.Write
        );

    [Test]
    public void Every_string_survives_as_key_value_and_item() =>
        TreeGenerator.Text.Holds(
            static text =>
            {
                var location = new SourceLocation("x", 1, 1);
                var scalar = new ScalarNode(location, ScalarKind.String, text);
                var items = new SequenceNode(location, [scalar, scalar]);
                var inner = new MappingNode(
                    location,
                    [new Member(text, location, scalar), new Member(text + "2", location, items)]
                );
                return new Node[] { scalar, items, inner, new SequenceNode(location, [inner, items]) }.All(tree =>
                    NodeEquality.AreEqual(tree, YamlDocumentReader.Read(YamlWriter.Write(tree), "x.yaml"))
                );
            },
            samples: 10_000,
            print: static text => System.Text.Json.JsonSerializer.Serialize(text)
        );

    [Test]
    public void What_was_written_once_is_written_the_same_again() =>
        TreeGenerator.Tree.Holds(
            static tree =>
            {
                var text = YamlWriter.Write(tree);
                return YamlWriter.Write(YamlDocumentReader.Read(text, "x.yaml")) == text;
            },
            samples: 2_000,
            print: YamlWriter.Write
        );

    [TestCase("", "''")]
    [TestCase("plain text", "plain text")]
    [TestCase("null", "'null'")]
    [TestCase("200", "'200'")]
    [TestCase("1.0", "'1.0'")]
    [TestCase("3.1.0", "3.1.0")]
    [TestCase("no", "'no'")]
    [TestCase("2026-09-01", "'2026-09-01'")]
    [TestCase("12:30", "'12:30'")]
    [TestCase("a: b", "'a: b'")]
    [TestCase("a:b", "a:b")]
    [TestCase("a #b", "'a #b'")]
    [TestCase("a#b", "a#b")]
    [TestCase("it's", "it's")]
    [TestCase("'it'", "'''it'''")]
    [TestCase("- item", "'- item'")]
    [TestCase("#/components/x", "'#/components/x'")]
    [TestCase(" space", "' space'")]
    [TestCase("tab\t", "\"tab\\t\"")]
    [TestCase("next\u0085line", "\"next\\x85line\"")]
    [TestCase("line\u2028separator", "\"line\\u2028separator\"")]
    [TestCase("two\nlines", "|-\n  two\n  lines")]
    [TestCase("two\nlines\n", "|\n  two\n  lines")]
    [TestCase("two\nlines\n\n", "|+\n  two\n  lines\n")]
    [TestCase(" a\nb", "|2-\n   a\n  b")]
    public void A_string_gets_the_simplest_style_that_is_safe(string text, string expected)
    {
        var node = new ScalarNode(new SourceLocation("x", 1, 1), ScalarKind.String, text);
        Assert.That(YamlWriter.Write(node), Is.EqualTo(expected + "\n"));
    }

    [TestCase("a:\n  - b: 1\n    c:\n      - - d\n        - {}\n  - []\ne: {}\n")]
    [TestCase("'200':\n  $ref: '#/x'\n")]
    [TestCase(
        "text: >-\n  one two three four five six seven eight nine ten eleven twelve thirteen\n  fourteen\n\n  next paragraph\n"
    )]
    public void Published_style_is_reproduced(string text) =>
        Assert.That(YamlWriter.Write(YamlDocumentReader.Read(text, "x.yaml")), Is.EqualTo(text));
}
