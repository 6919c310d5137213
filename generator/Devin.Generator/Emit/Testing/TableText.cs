using System.Text;
using System.Text.Json.Nodes;

namespace Devin.Generator.Emit.Testing;

/// <summary>
/// Writes JSON for a raw string literal: values on one line where they fit, and all characters but ASCII escaped, also
/// quotation marks, so that the text cannot end the literal.
/// </summary>
internal static class TableText
{
    private const int MaxWidth = 120;

    /// <summary>The text.</summary>
    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth)
    {
        var line = node?.ToJsonString() ?? "null";
        if (node is not (JsonObject or JsonArray) || (depth > 0 && (depth * 2) + line.Length <= MaxWidth))
        {
            text.Append(line);
            return;
        }

        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        text.Append(open);
        var separator = "\n";
        foreach (var (name, value) in Members(node))
        {
            text.Append(separator).Append(' ', (depth + 1) * 2);
            if (name is not null)
            {
                text.Append(JsonValue.Create(name).ToJsonString()).Append(": ");
            }

            Append(text, value, depth + 1);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', depth * 2).Append(close);
    }

    private static IEnumerable<(string? Name, JsonNode? Value)> Members(JsonNode node) =>
        node is JsonObject map
            ? map.Select(static member => ((string?)member.Key, member.Value))
            : node.AsArray().Select(static item => ((string?)null, item));
}
