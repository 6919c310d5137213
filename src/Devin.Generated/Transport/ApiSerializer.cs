using System.Text.Json;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>
/// Writes and reads JSON bodies with the emitted codecs, or with another serializer if there is one.
/// </summary>
internal sealed class ApiSerializer(IBodySerializer? replacement)
{
    // Shorter texts repeat too little.
    private const int LongJson = 4096;

    /// <summary>The serializer that uses the emitted codecs.</summary>
    public static ApiSerializer Default { get; } = new(null);

    /// <summary>Writes the value of a request.</summary>
    /// <exception cref="InvalidOperationException">A required property has no value.</exception>
    public void Write<T, TCodec>(PooledBuffer target, T value)
        where TCodec : IJsonCodec<T>
    {
        WriteWithCodec<T, TCodec>(target, value);
        if (replacement is not null)
        {
            // The replacement does not check that a request is complete; the codec does.
            target.Clear();
            replacement.Write(target, value);
        }
    }

    /// <summary>Reads the value of a response.</summary>
    /// <exception cref="UnreadableJsonException">The text is not JSON or does not match the type.</exception>
    public T Read<T, TCodec>(ReadOnlySpan<byte> json, JsonReadContext context)
        where TCodec : IJsonCodec<T>
    {
        var text = ByteOrderMark.Skip(json);

        // Whether null is a valid value depends on the codec.
        if (replacement?.Reads<T>() is not true || text.Trim(" \t\r\n"u8).SequenceEqual("null"u8))
        {
            return ReadWithCodec<T, TCodec>(text, context);
        }

        ReadWithCodec<bool, ValidJsonCodec>(text, context);
        return replacement.Read<T>(text, context);
    }

    private static void WriteWithCodec<T, TCodec>(PooledBuffer target, T value)
        where TCodec : IJsonCodec<T>
    {
        var writer = new Utf8CodecWriter(target);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            TCodec.Write(writer, value, JsonWriteMode.Request);
        }
    }

    private static T ReadWithCodec<T, TCodec>(ReadOnlySpan<byte> json, JsonReadContext context)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            var value = JsonRead.Value<T, TCodec>(ref reader, json.Length < LongJson ? context : context.ForLongJson());
            return reader.Read() ? throw new JsonException("There is more content after the end of the value.") : value;
        }
        catch (JsonException exception)
        {
            // The reader sets the byte position when the text is malformed; a codec never does.
            var position = exception.BytePositionInLine is null ? reader.TokenStartIndex : long.MaxValue;
            throw new UnreadableJsonException(JsonPointerLocator.Locate(json, position), exception.Message, exception);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            // Utf8JsonReader throws these for numbers that are out of range and for invalid Unicode.
            var pointer = JsonPointerLocator.Locate(json, reader.TokenStartIndex);
            throw new UnreadableJsonException(pointer, exception.Message, exception);
        }
    }
}
