using System.Text.Json;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Kiota;

/// <summary>Gets the JSON of a parse node of another library.</summary>
internal static class NodeJson
{
    /// <summary>Returns the value as JSON in UTF-8; null if the node does not support Kiota's untyped nodes.</summary>
    public static byte[]? ToUtf8(IParseNode node)
    {
        var untyped = node.GetObjectValue<UntypedNode>(UntypedNode.CreateFromDiscriminatorValue);

        // A node that does not support them returns an empty instance of the base class.
        return untyped is null || untyped.GetType() == typeof(UntypedNode) ? null : Encode(untyped);
    }

    /// <summary>Reads one field.</summary>
    /// <exception cref="JsonException">The value does not match the type.</exception>
    public static void Read<T, TCodec>(ref Field<T> field, IParseNode node)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(node);
        if ((node as IJsonParseNode)?.Json.ToArray() is not { } json && (json = ToUtf8(node)) is null)
        {
            ReadText<T, TCodec>(ref field, node.GetStringValue());
        }
        else if (json.AsSpan().SequenceEqual("null"u8))
        {
            field.AssignNull();
        }
        else
        {
            field.Assign(KiotaModel.ReadJson<T, TCodec>(json));
        }
    }

    /// <summary>
    /// Forms and plain text have no types: the text is read as a string first, then as the JSON value that it contains.
    /// </summary>
    private static void ReadText<T, TCodec>(ref Field<T> field, string? text)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        if (text is null)
        {
            field.AssignNull();
            return;
        }

        var quoted = Encode(new UntypedString(text));
        try
        {
            field.Assign(KiotaModel.ReadJson<T, TCodec>(quoted));
        }
        catch (JsonException)
        {
            field.Assign(KiotaModel.ReadJson<T, TCodec>(System.Text.Encoding.UTF8.GetBytes(text)));
        }
    }

    private static byte[] Encode(UntypedNode node)
    {
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer, JsonWriterSettings.Options))
        {
            UntypedJson.Write(writer, node);
        }

        return buffer.Written.ToArray();
    }
}
