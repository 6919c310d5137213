using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Documents;

public sealed class YamlDocumentReaderTests
{
    [TestCase("no", ScalarKind.String, "no")]
    [TestCase("on", ScalarKind.String, "on")]
    [TestCase("2024-01-01", ScalarKind.String, "2024-01-01")]
    [TestCase("null", ScalarKind.Null, "null")]
    [TestCase("~", ScalarKind.Null, "null")]
    [TestCase("'null'", ScalarKind.String, "null")]
    [TestCase("True", ScalarKind.Boolean, "true")]
    [TestCase("007", ScalarKind.Number, "7")]
    [TestCase("+.5", ScalarKind.Number, "0.5")]
    [TestCase("1.", ScalarKind.Number, "1")]
    [TestCase("1e+09", ScalarKind.Number, "1e+09")]
    [TestCase("0xfF", ScalarKind.Number, "255")]
    [TestCase("0o17", ScalarKind.Number, "15")]
    [TestCase(".inf", ScalarKind.String, ".inf")]
    [TestCase("!!str 12", ScalarKind.String, "12")]
    public void Scalars_have_the_type_of_the_core_schema(string text, object kind, string expected)
    {
        var root = (MappingNode)YamlDocumentReader.Read($"a: {text}\n", "x.yaml");
        var scalar = (ScalarNode)root["a"]!;
        Assert.Multiple(() =>
        {
            Assert.That(scalar.Kind, Is.EqualTo(kind));
            Assert.That(scalar.Text, Is.EqualTo(expected));
        });
    }

    [TestCase("a: |-\n      \n  text\n\n  more\nb: 1\n", "\ntext\n\nmore")]
    [TestCase("a: >-\n      \n    \n  text\nb: 1\n", "\n\ntext")]
    [TestCase("a: |+ # comment\n      \nb: 1\n", "\n")]
    [TestCase("a: |\r\n      \r\n  text\r\nb: 1\r\n", "\ntext\n")]
    public void A_block_may_begin_with_a_line_of_spaces(string yaml, string expected)
    {
        var root = (MappingNode)YamlDocumentReader.Read(yaml, "x.yaml");
        Assert.Multiple(() =>
        {
            Assert.That(root.Text("a"), Is.EqualTo(expected));
            Assert.That(root["b"]!.Location.Column, Is.EqualTo(4));
        });
    }

    [TestCase("a{0}b")]
    [TestCase("'a{0}b'")]
    [TestCase("\"a{0}b\"")]
    public void Line_breaks_of_other_standards_are_text(string scalar)
    {
        foreach (var character in "\u0085\u2028\u2029")
        {
            var text = scalar.Replace("{0}", character.ToString(), StringComparison.Ordinal);
            var root = (MappingNode)YamlDocumentReader.Read($"{text}: \uE000\n# {character}\nb: {text}\n", "x.yaml");
            var expected = $"a{character}b";
            Assert.Multiple(() =>
            {
                Assert.That(root.Members[0].Name, Is.EqualTo(expected));
                Assert.That(root.Text(expected), Is.EqualTo("\uE000"));
                Assert.That(root.Text("b"), Is.EqualTo(expected));
                Assert.That(root["b"]!.Location, Is.EqualTo(new SourceLocation("x.yaml", 3, 4)));
            });
        }
    }

    [TestCase("0x", 'f')]
    [TestCase("0o", '7')]
    [TestCase("", '7')]
    [CancelAfter(60_000)]
    public void A_long_number_takes_no_longer_than_a_long_text(string prefix, char digit)
    {
        var text = prefix + new string(digit, 1_000_000);
        var root = (MappingNode)YamlDocumentReader.Read($"a: {text}\n", "x.yaml");
        Assert.That(((ScalarNode)root["a"]!).Text, Is.EqualTo(text));
    }

    [Test]
    public void Nodes_have_their_line_and_column()
    {
        var root = (MappingNode)YamlDocumentReader.Read("a:\n  bc: 1\n  d: [x, y]\n", "x.yaml");
        var inner = root.Mapping("a")!;
        Assert.Multiple(() =>
        {
            Assert.That(inner.Members[0].NameLocation.ToString(), Is.EqualTo("x.yaml:2:3"));
            Assert.That(inner["bc"]!.Location.ToString(), Is.EqualTo("x.yaml:2:7"));
            Assert.That(inner.Sequence("d")!.Items[1].Location.ToString(), Is.EqualTo("x.yaml:3:10"));
        });
    }

    [TestCase("a: &x [*x]\n", 1, 8)]
    [TestCase("a: 1\na: 2\n", 2, 1)]
    [TestCase("a: *anchor\n", 1, 4)]
    [TestCase("a: [1\nb: 2\n", 1, 4)]
    [TestCase("--- 1\n--- 2\n", 2, 1)]
    [TestCase("", 1, 1)]
    [TestCase("a: { <<: 1 }\n", 1, 6)]
    [TestCase("a: { <<: [{ b: 1 }, 2] }\n", 1, 6)]
    public void Malformed_documents_are_refused_at_their_place(string text, int line, int column)
    {
        var error = Assert.Throws<ContractException>(() => YamlDocumentReader.Read(text, "x.yaml"));
        Assert.That(error.Diagnostics[0].Location, Is.EqualTo(new SourceLocation("x.yaml", line, column)));
    }

    [Test]
    public void A_merge_key_adds_missing_members_and_a_quoted_one_is_a_name()
    {
        const string text = """
            one: &one { a: 1, b: 1 }
            two: &two { b: 2, c: 2 }
            merged: { <<: [*one, *two], a: 0 }
            name: { '<<': 1 }
            """;
        var root = (MappingNode)YamlDocumentReader.Read(text, "x.yaml");
        Assert.Multiple(() =>
        {
            Assert.That(
                root.Mapping("merged")!
                    .Members.Select(static member => $"{member.Name}={((ScalarNode)member.Value).Text}"),
                Is.EqualTo(new[] { "a=0", "b=1", "c=2" })
            );
            Assert.That(root.Mapping("merged")!["c"]!.Location.Line, Is.EqualTo(2));
            Assert.That(root.Mapping("name")!["<<"], Is.Not.Null);
        });
    }

    [Test]
    public void Aliases_that_multiply_are_refused()
    {
        var lines = Enumerable
            .Range(1, 12)
            .Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]");
        var text = "a0: &a0 [x]\n" + string.Join('\n', lines) + "\n";
        var error = Assert.Throws<ContractException>(() => YamlDocumentReader.Read(text, "x.yaml"));
        Assert.That(error.Message, Does.Contain("aliases expanded"));
    }
}
