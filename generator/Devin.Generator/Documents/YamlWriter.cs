using System.Text;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>
/// Writes a tree as block-style YAML, in the form in which the documentation site publishes its fragments: two spaces a
/// level, lists indented under their key, and the scalar styles of <see cref="YamlScalarWriter"/>. So a copy that was
/// put together here can be compared with a published one line by line.
/// </summary>
internal static class YamlWriter
{
    /// <summary>A longer key must be marked with <c>?</c> (https://yaml.org/spec/1.2.2/#742-flow-mappings).</summary>
    private const int LongestSimpleKey = 1024;

    /// <summary>The tree as text that ends with a line feed. Aliases that the reader expanded stay expanded.</summary>
    public static string Write(Node root)
    {
        var output = new StringBuilder();
        WriteNode(output, root, level: 0, startsOnOwnLine: false);
        return output.Append('\n').ToString();
    }

    private static void WriteNode(StringBuilder output, Node node, int level, bool startsOnOwnLine)
    {
        switch (node)
        {
            case MappingNode { Members.Count: 0 }:
                output.Append("{}");
                break;
            case SequenceNode { Items.Count: 0 }:
                output.Append("[]");
                break;
            case MappingNode mapping:
                WriteMapping(output, mapping, level, startsOnOwnLine);
                break;
            case SequenceNode sequence:
                WriteSequence(output, sequence, level, startsOnOwnLine);
                break;
            case ScalarNode { Kind: ScalarKind.String } text:
                YamlScalarWriter.WriteText(output, text.Text, level);
                break;
            case ScalarNode scalar:
                output.Append(scalar.Text);
                break;
        }
    }

    private static void WriteMapping(StringBuilder output, MappingNode mapping, int level, bool startsOnOwnLine)
    {
        foreach (var member in mapping.Members)
        {
            StartEntry(output, level, startsOnOwnLine);
            startsOnOwnLine = true;
            var key = YamlScalarWriter.Key(member.Name);
            var isLong = key.Length > LongestSimpleKey;
            if (isLong)
            {
                output.Append("? ").Append(key);
                StartEntry(output, level, onOwnLine: true);
                output.Append(": ");
                WriteNode(output, member.Value, level + 1, startsOnOwnLine: false);
                continue;
            }

            var isBlock = member.Value is MappingNode { Members.Count: > 0 } or SequenceNode { Items.Count: > 0 };
            output.Append(key).Append(isBlock ? ":" : ": ");
            WriteNode(output, member.Value, level + 1, startsOnOwnLine: isBlock);
        }
    }

    private static void WriteSequence(StringBuilder output, SequenceNode sequence, int level, bool startsOnOwnLine)
    {
        foreach (var item in sequence.Items)
        {
            StartEntry(output, level, startsOnOwnLine);
            startsOnOwnLine = true;
            output.Append("- ");
            WriteNode(output, item, level + 1, startsOnOwnLine: false);
        }
    }

    private static void StartEntry(StringBuilder output, int level, bool onOwnLine)
    {
        if (onOwnLine)
        {
            output.Append('\n').Append(' ', YamlScalarWriter.IndentPerLevel * level);
        }
    }
}
