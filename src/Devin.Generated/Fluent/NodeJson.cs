using System.Text.Json;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>Gets the JSON behind a parse node that somebody else made.</summary>
internal static class NodeJson
{
    /// <summary>The value as JSON in UTF-8; null when the node does not know Kiota's untyped nodes.</summary>
    public static byte[]? Of(IParseNode node)
    {
        var untyped = node.GetObjectValue<UntypedNode>(UntypedNode.CreateFromDiscriminatorValue);

        // A node that does not know them gives the base class, empty.
        return untyped is null || untyped.GetType() == typeof(UntypedNode) ? null : Encode(untyped);
    }

    /// <summary>Reads one field.</summary>
    /// <exception cref="JsonException">The value does not fit the type.</exception>
    public static void Read<T, TCodec>(ref Field<T> field, IParseNode node)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(node);
        if ((node as FluentParseNode)?.Json.ToArray() is not { } json && (json = Of(node)) is null)
        {
            ReadText<T, TCodec>(ref field, node.GetStringValue());
        }
        else if (json.AsSpan().SequenceEqual("null"u8))
        {
            field.AssignNull();
        }
        else
        {
            field.Assign(FluentModel.ReadJson<T, TCodec>(json));
        }
    }

    /// <summary>Forms and plain text have no types: a text is tried as a string, then as what it spells.</summary>
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
            field.Assign(FluentModel.ReadJson<T, TCodec>(quoted));
        }
        catch (JsonException)
        {
            field.Assign(FluentModel.ReadJson<T, TCodec>(System.Text.Encoding.UTF8.GetBytes(text)));
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
