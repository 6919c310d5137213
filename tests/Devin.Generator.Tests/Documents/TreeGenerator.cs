using System.Globalization;
using CsCheck;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Documents;

/// <summary>Random trees, with strings that serializers often write incorrectly.</summary>
internal static class TreeGenerator
{
    private static readonly SourceLocation Nowhere = new("tree", 1, 1);

    private static readonly Gen<string> Piece = Gen.OneOf(
        "a",
        "word",
        "長い文章",
        "😀",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "\r",
        "\r\n",
        "\0",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\uffff",
        ": ",
        ":",
        " #",
        "#",
        "- ",
        "-",
        "---",
        "...",
        "? ",
        "'",
        "\"",
        "\\",
        "\\n",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&a",
        "*a",
        "!tag",
        "|",
        ">",
        "%",
        "@",
        "`",
        "=",
        "~",
        "<<",
        "null",
        "true",
        "no",
        "200",
        "1e3",
        "0x1F",
        "1_000",
        "12:30",
        "2026-09-01",
        "a sentence that is long enough to be folded somewhere in its middle, whatever its level"
    );

    private static readonly Gen<string> Printable = Gen.OneOf(
        "a",
        "word",
        "文",
        "wider words",
        " ",
        "  ",
        "\n",
        "\n\n"
    );

    /// <summary>Strings of any kind, without lone surrogates, which no UTF-8 file can hold.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (4, Piece.Array[0, 6].Select(string.Concat)),
        (3, Printable.Array[0, 60].Select(string.Concat)),
        (1, Gen.String[Gen.Char['\0', '\ud7ff'], 0, 30]),
        (1, Gen.Int[1, 1500].Select(static length => new string('k', length)))
    );

    private static readonly Gen<Node> Scalar = Gen.Frequency(
        (6, Text.Select(static text => (Node)new ScalarNode(Nowhere, ScalarKind.String, text))),
        (
            1,
            Gen.OneOf(
                    Gen.Long.Select(static number => number.ToString(CultureInfo.InvariantCulture)),
                    Gen.OneOf("0.5", "-1.25e-7", "1e400", "-0", "123456789012345678901234567890")
                )
                .Select(static number => (Node)new ScalarNode(Nowhere, ScalarKind.Number, number))
        ),
        (1, Gen.Bool.Select(static flag => (Node)new ScalarNode(Nowhere, ScalarKind.Boolean, flag ? "true" : "false"))),
        (1, Gen.Const((Node)new ScalarNode(Nowhere, ScalarKind.Null, "null")))
    );

    /// <summary>Trees of up to four levels.</summary>
    public static readonly Gen<Node> Tree = Gen.Recursive<Node>(
        static (depth, self) =>
            depth > 3
                ? Scalar
                : Gen.Frequency(
                    (2, Scalar),
                    (1, self.Array[0, 4].Select(static items => (Node)new SequenceNode(Nowhere, items))),
                    (2, Gen.Select(Text, self).Array[0, 4].Select(ToMapping))
                )
    );

    private static Node ToMapping((string Name, Node Value)[] members) =>
        new MappingNode(
            Nowhere,
            members
                .DistinctBy(static member => member.Name, StringComparer.Ordinal)
                .Select(static member => new Member(member.Name, Nowhere, member.Value))
                .ToList()
        );
}
