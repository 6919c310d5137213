using System.Buffers;
using System.Text.Json;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Writes a tree as JSON, aliases expanded.</summary>
internal static class JsonText
{
    /// <summary>The UTF-8 bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Node root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = DocumentLimits.Depth + 10 }))
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
