using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>
/// Writes bodies: compact, and with as few escape sequences as JSON allows. What bodies seldom contain is written by
/// System.Text.Json, with the same settings.
/// </summary>
/// <remarks>Bodies are never embedded in HTML.</remarks>
/// <param name="target">The buffer to which the text is added.</param>
internal sealed class Utf8CodecWriter(PooledBuffer target) : CodecWriter
{
    /// <summary>The depth at which writing ends. A model that contains itself has no end.</summary>
    public const int MaxDepth = 1000;

    private const int MaxIntegerLength = 20;

    // A comma and two quotation marks.
    private const int Punctuation = 3;

    private Utf8JsonWriter? _other;
    private int _depth;

    // Whether a comma is needed before the next value or name.
    private bool _follows;

    /// <summary>The JSON of a value.</summary>
    public static byte[] ToUtf8<T, TCodec>(T value, JsonWriteMode mode = JsonWriteMode.Lenient)
        where TCodec : IJsonCodec<T>
    {
        using var buffer = new PooledBuffer();
        TCodec.Write(new Utf8CodecWriter(buffer), value, mode);
        return buffer.Written.ToArray();
    }

    public override void WriteStartObject() => Start((byte)'{');

    public override void WriteEndObject() => End((byte)'}');

    public override void WriteStartArray() => Start((byte)'[');

    public override void WriteEndArray() => End((byte)']');

    public override void WritePropertyName(JsonMember member)
    {
        var name = member.NameToken;
        Append(_follows ? name : name[1..]);
        _follows = false;
    }

    public override void WritePropertyName(string name)
    {
        WriteStringValue(name);
        Append((byte)':');
        _follows = false;
    }

    public override void WriteNullValue() => WriteRawValue("null"u8);

    public override void WriteBooleanValue(bool value) => WriteRawValue(value ? "true"u8 : "false"u8);

    public override void WriteNumberValue(long value)
    {
        Separate();
        Utf8Formatter.TryFormat(value, target.GetSpan(MaxIntegerLength), out var length);
        target.Advance(length);
    }

    public override void WriteNumberValue(double value)
    {
        Other().WriteNumberValue(value);
        Complete();
    }

    public override void WriteNumberValue(float value)
    {
        Other().WriteNumberValue(value);
        Complete();
    }

    public override void WriteNumberValue(decimal value)
    {
        Other().WriteNumberValue(value);
        Complete();
    }

    public override void WriteStringValue(string value)
    {
        var span = target.GetSpan(value.Length + Punctuation);
        var length = 0;
        if (_follows)
        {
            span[length++] = (byte)',';
        }

        span[length++] = (byte)'"';
        if (!PlainText.TryCopy(value, span[length..]))
        {
            // What was copied can be a secret, and an array that becomes too small is cleared up to its used length only.
            span[..(length + value.Length)].Clear();
            Other().WriteStringValue(value);
            Complete();
            return;
        }

        length += value.Length;
        span[length++] = (byte)'"';
        target.Advance(length);
        _follows = true;
    }

    public override void WriteStringValue(Guid value)
    {
        Other().WriteStringValue(value);
        Complete();
    }

    public override void WriteBase64StringValue(ReadOnlySpan<byte> value)
    {
        Other().WriteBase64StringValue(value);
        Complete();
    }

    public override void WriteRawValue(ReadOnlySpan<byte> json)
    {
        Separate();
        Append(json);
    }

    public override void WriteValue(JsonValue value)
    {
        value.WriteTo(Other());
        Complete();
    }

    private void Start(byte bracket)
    {
        if (++_depth > MaxDepth)
        {
            throw new InvalidOperationException(
                $"The value has more than {MaxDepth} levels. A list, a map or a model that contains itself cannot be written."
            );
        }

        Separate();
        Append(bracket);
        _follows = false;
    }

    private void End(byte bracket)
    {
        _depth--;
        Append(bracket);
        _follows = _depth > 0;
    }

    private void Separate()
    {
        if (_follows)
        {
            Append((byte)',');
        }

        _follows = true;
    }

    private void Append(byte value)
    {
        target.GetSpan(1)[0] = value;
        target.Advance(1);
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(target.GetSpan(text.Length));
        target.Advance(text.Length);
    }

    // It writes one value at a time, before which it adds no comma.
    private Utf8JsonWriter Other()
    {
        Separate();
        return _other ??= new Utf8JsonWriter(target, JsonWriterSettings.Options);
    }

    private void Complete()
    {
        _other!.Flush();
        _other.Reset();
    }
}
