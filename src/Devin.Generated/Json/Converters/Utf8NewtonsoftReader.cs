using System.Text.Json;
using Newtonsoft.Json;

namespace Devin.Generated.Json.Converters;

/// <summary>
/// Gives Newtonsoft.Json the tokens of a text in UTF-8, and codecs the values of the text. Texts that look like dates
/// remain texts.
/// </summary>
/// <param name="json">The text. It must be valid.</param>
/// <param name="context">Collects deviations from the contract.</param>
internal sealed class Utf8NewtonsoftReader(ReadOnlyMemory<byte> json, JsonReadContext context) : JsonReader
{
    private JsonReaderState _stateBefore;
    private int _offsetBefore;
    private JsonReaderState _state;
    private int _offset;
    private bool _isDecimal;
    private string? _fault;

    /// <summary>The byte offset of the current token.</summary>
    public long Position { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="Newtonsoft.Json.JsonReaderException">
    /// The token is a number outside the range of double, or a string that is not valid Unicode. Codecs do not ask for the
    /// value, and keep such a token as it is.
    /// </exception>
    public override object? Value => _fault is null ? base.Value : throw new JsonReaderException(_fault);

    /// <inheritdoc/>
    public override bool Read()
    {
        (_stateBefore, _offsetBefore, _fault) = (_state, _offset, null);
        var reader = Resume();
        if (!reader.Read())
        {
            SetToken(JsonToken.None);
            return false;
        }

        MoveTo(reader);
        SetToken(ref reader);
        return true;
    }

    /// <inheritdoc/>
    public override decimal? ReadAsDecimal()
    {
        // The base class would convert a double, which has fewer digits.
        _isDecimal = true;
        try
        {
            return base.ReadAsDecimal();
        }
        finally
        {
            _isDecimal = false;
        }
    }

    /// <summary>Reads the value whose first token is the current one, with a codec.</summary>
    /// <exception cref="JsonSerializationException">The value is not one that the codec can read.</exception>
    public T ReadValue<T, TCodec>()
        where TCodec : IJsonCodec<T>
    {
        (_state, _offset) = (_stateBefore, _offsetBefore);
        var reader = Resume();
        reader.Read();
        if (context.IsObserving)
        {
            context.Origin = _offset;
        }

        var value = Read<T, TCodec>(ref reader);
        MoveTo(reader);
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            SetToken(ref reader);
        }

        return value;
    }

    private T Read<T, TCodec>(ref Utf8JsonReader reader)
        where TCodec : IJsonCodec<T>
    {
        try
        {
            return TCodec.TryRead(ref reader, context, out var value)
                ? value
                : throw new JsonSerializationException($"Expected {TCodec.Expected}, found {TokenType}. Path: {Path}.");
        }
        catch (InvalidOperationException exception)
        {
            // Utf8JsonReader throws this for names that are not valid Unicode.
            Position = _offset + reader.TokenStartIndex;
            throw new JsonSerializationException("A name is not valid Unicode.", exception);
        }
    }

    private Utf8JsonReader Resume() => new(json.Span[_offset..], isFinalBlock: true, _state);

    private void MoveTo(in Utf8JsonReader reader)
    {
        Position = _offset + reader.TokenStartIndex;
        _state = reader.CurrentState;
        _offset += (int)reader.BytesConsumed;
    }

    private void SetToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                SetToken(JsonToken.StartObject);
                break;
            case JsonTokenType.EndObject:
                SetToken(JsonToken.EndObject);
                break;
            case JsonTokenType.StartArray:
                SetToken(JsonToken.StartArray);
                break;
            case JsonTokenType.EndArray:
                SetToken(JsonToken.EndArray);
                break;
            case JsonTokenType.PropertyName:
                SetText(JsonToken.PropertyName, ref reader);
                break;
            case JsonTokenType.String:
                SetText(JsonToken.String, ref reader);
                break;
            case JsonTokenType.Number:
                SetNumber(ref reader);
                break;
            case JsonTokenType.Null:
                SetToken(JsonToken.Null);
                break;
            default:
                SetToken(JsonToken.Boolean, reader.TokenType == JsonTokenType.True);
                break;
        }
    }

    private void SetText(JsonToken token, ref Utf8JsonReader reader)
    {
        var text = TextOf(ref reader);
        SetToken(token, text ?? "");
        _fault = text is null ? "A string is not valid Unicode." : null;
    }

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void SetNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var integer))
        {
            SetToken(JsonToken.Integer, integer);
        }
        else if (NewtonsoftNumbers.TryGetInteger(reader.ValueSpan, out var big))
        {
            SetToken(JsonToken.Integer, big);
        }
        else if (
            (_isDecimal || FloatParseHandling == FloatParseHandling.Decimal) && reader.TryGetDecimal(out var number)
        )
        {
            SetToken(JsonToken.Float, number);
        }
        else if (reader.TryGetDouble(out var approximation) && double.IsFinite(approximation))
        {
            SetToken(JsonToken.Float, approximation);
        }
        else
        {
            SetToken(JsonToken.Float);
            _fault = "A number is outside the range of double.";
        }
    }
}
