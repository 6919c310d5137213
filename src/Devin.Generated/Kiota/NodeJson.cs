using System.Text.Json;
using Devin.Generated.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Kiota;

/// <summary>Gets the JSON of a parse node of another library.</summary>
internal static class NodeJson
{
    /// <summary>Returns the value as JSON in UTF-8; null if the node does not support Kiota's untyped nodes.</summary>
    /// <exception cref="JsonException">A string is not valid Unicode.</exception>
    public static byte[]? ToUtf8(IParseNode node)
    {
        try
        {
            var untyped = node.GetObjectValue<UntypedNode>(UntypedNode.CreateFromDiscriminatorValue);

            // A node that does not support them returns an empty instance of the base class.
            return untyped is null || untyped.GetType() == typeof(UntypedNode) ? null : Encode(untyped);
        }
        catch (InvalidOperationException exception)
        {
            // Kiota's own node reads strings when they are needed, and JsonElement throws this for invalid Unicode.
            throw new JsonException("The JSON contains a string that is not valid Unicode.", exception);
        }
    }

    /// <summary>Reads one field.</summary>
    public static void Read<T, TCodec>(ref Field<T> field, JsonModel owner, IParseNode node, JsonMember member)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(node);
        if (((node as IJsonParseNode)?.Json.ToArray() ?? ToUtf8(node)) is { } json)
        {
            ReadJson<T, TCodec>(ref field, owner, json, member);
        }
        else
        {
            ReadText<T, TCodec>(ref field, owner, node.GetStringValue(), member);
        }
    }

    /// <summary>
    /// Forms and plain text have no types: the text is read as a string first, then as the JSON value that it contains.
    /// </summary>
    private static void ReadText<T, TCodec>(ref Field<T> field, JsonModel owner, string? text, JsonMember member)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        if (text is null)
        {
            field.AssignNull();
            return;
        }

        ReadJson<T, TCodec>(ref field, owner, Encode(new UntypedString(text)), member);
        var json = System.Text.Encoding.UTF8.GetBytes(text);
        if (field.State == FieldState.Unreadable && IsJson(json))
        {
            ReadJson<T, TCodec>(ref field, owner, json, member);
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            while (reader.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void ReadJson<T, TCodec>(ref Field<T> field, JsonModel owner, byte[] json, JsonMember member)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        field.ReadCollection<TCodec>(owner, ref reader, JsonReadContext.None, member);
    }

    private static byte[] Encode(UntypedNode node)
    {
        using var buffer = new PooledBuffer();
        UntypedJson.Write(new Utf8CodecWriter(buffer), node);
        return buffer.Written.ToArray();
    }
}
