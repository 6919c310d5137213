using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Devin.Generator.Tree;

/// <summary>
/// Writes a node so that equal values have equal texts: sorted keys, no spaces, one spelling a number.
/// </summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Characters that are never escaped.</summary>
    private static readonly SearchValues<char> Plainest = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    );

    /// <summary>The text of a node.</summary>
    public static string Of(Node node)
    {
        if (node is ScalarNode { Kind: ScalarKind.String } text)
        {
            return Of(text.Text);
        }

        var builder = new StringBuilder();
        Append(builder, node);
        return builder.ToString();
    }

    /// <summary>The text of a string.</summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAnyExcept(Plainest) ? JsonSerializer.Serialize(text, Relaxed) : $"\"{text}\"";

    /// <summary>The string that a text encodes, or the text itself if it is not a string.</summary>
    public static string Plain(string json) => json.StartsWith('"') ? JsonSerializer.Deserialize<string>(json)! : json;

    private static void Append(StringBuilder builder, Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                builder.Append('{');
                foreach (var member in mapping.Members.OrderBy(static member => member.Name, StringComparer.Ordinal))
                {
                    builder.Append(builder[^1] == '{' ? "" : ",").Append(Of(member.Name)).Append(':');
                    Append(builder, member.Value);
                }

                builder.Append('}');
                break;
            case SequenceNode sequence:
                builder.Append('[');
                for (var index = 0; index < sequence.Items.Count; index++)
                {
                    builder.Append(index == 0 ? "" : ",");
                    Append(builder, sequence.Items[index]);
                }

                builder.Append(']');
                break;
            case ScalarNode { Kind: ScalarKind.String } text:
                builder.Append(Of(text.Text));
                break;
            case ScalarNode { Kind: ScalarKind.Number } number:
                builder.Append(Number(number.Text));
                break;
            case ScalarNode scalar:
                builder.Append(scalar.Text);
                break;
        }
    }

    /// <summary>1, 1.0 and 1e0 are one number. A number beyond decimal's range keeps its spelling.</summary>
    private static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && (value != 0 || text.AsSpan().IndexOfAnyInRange('1', '9') < 0)
            ? (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : text;
}
