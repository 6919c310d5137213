using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Writes a tree as JSON, aliases expanded.</summary>
internal static class JsonText
{
    private const int Depth = DocumentLimits.Depth + 10;

    /// <summary>The UTF-8 bytes, without white space.</summary>
    public static ReadOnlyMemory<byte> Write(Node root) => Write(root, new JsonWriterOptions { MaxDepth = Depth });

    /// <summary>The tree as System.Text.Json has it, as deep as documents may be.</summary>
    public static JsonNode ToJsonNode(Node root) =>
        JsonNode.Parse(Write(root).Span, documentOptions: new JsonDocumentOptions { MaxDepth = Depth })!;

    /// <summary>The text with one member a line, which ends with a line feed.</summary>
    public static string WriteIndented(Node root)
    {
        var options = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            MaxDepth = Depth,
            NewLine = "\n",
        };
        return Encoding.UTF8.GetString(Write(root, options).Span) + "\n";
    }

    private static ReadOnlyMemory<byte> Write(Node root, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            Write(root, writer);
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Node node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var member in mapping.Members)
                {
                    writer.WritePropertyName(member.Name);
                    Write(member.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case ScalarNode { Kind: ScalarKind.String } text:
                writer.WriteStringValue(text.Text);
                break;
            case ScalarNode scalar:
                writer.WriteRawValue(scalar.Text);
                break;
        }
    }
}
