using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Finds the JSON pointers (RFC 6901) of several positions in one pass over a JSON text.</summary>
/// <remarks>Runs only if there is something to report, so that reading itself does not have to track its position.</remarks>
/// <param name="json">The whole text in UTF-8 without a byte order mark.</param>
internal ref struct JsonPointerWalk(ReadOnlySpan<byte> json)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private readonly List<JsonPointerStep> _path = [];
    private Utf8JsonReader _reader = new(json);
    private bool _isAtEnd;

    /// <summary>Returns the pointer of the first token at or after a position.</summary>
    /// <param name="position">
    /// The byte offset, at least that of the call before; <see cref="long.MaxValue"/> for the position where the text
    /// is malformed.
    /// </param>
    /// <param name="maxLength">The length from which the pointer is cut.</param>
    /// <returns>
    /// The pointer; empty for the root. For a malformed text: the pointer of the value that was expected at the error,
    /// or of its container if no value had started.
    /// </returns>
    public string Find(long position, int maxLength)
    {
        while (!_isAtEnd && (_reader.TokenType == JsonTokenType.None || _reader.TokenStartIndex < position))
        {
            Leave();
            Advance();
        }

        return Render(maxLength);
    }

    private void Advance()
    {
        try
        {
            _isAtEnd = !_reader.Read();
        }
        catch (JsonException)
        {
            _isAtEnd = true;
            MoveToNextItem();
            return;
        }

        if (!_isAtEnd)
        {
            Enter();
        }
    }

    /// <summary>Lets the path lead to the current token.</summary>
    private readonly void Enter()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _path.RemoveAt(_path.Count - 1);
                break;
            case JsonTokenType.PropertyName:
                var start = (int)_reader.TokenStartIndex;
                _path[^1] = JsonPointerStep.Property(start, start + _reader.ValueSpan.Length + 2);
                break;
            default:
                MoveToNextItem();
                break;
        }
    }

    /// <summary>Lets the path lead to the place after the current token.</summary>
    private readonly void Leave()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.None or JsonTokenType.PropertyName:
                break;
            case JsonTokenType.StartObject:
                _path.Add(JsonPointerStep.BetweenProperties);
                break;
            case JsonTokenType.StartArray:
                _path.Add(JsonPointerStep.BeforeItems);
                break;
            default:
                if (_path.Count > 0 && _path[^1].IsProperty)
                {
                    _path[^1] = JsonPointerStep.BetweenProperties;
                }

                break;
        }
    }

    private readonly void MoveToNextItem()
    {
        if (_path.Count > 0 && _path[^1].IsItem)
        {
            _path[^1] = _path[^1].Next();
        }
    }

    private readonly string Render(int maxLength)
    {
        var pointer = new StringBuilder();
        foreach (var step in _path)
        {
            if (step.IsItem)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"/{Math.Max(step.Index, 0)}");
            }
            else if (step.IsProperty)
            {
                pointer.Append('/').Append(Escape(Decode(_json[step.Start..step.End], maxLength)));
            }

            if (pointer.Length > maxLength)
            {
                return pointer.ToString(0, maxLength) + "…";
            }
        }

        return pointer.ToString();
    }

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Decode(ReadOnlySpan<byte> quoted, int maxLength)
    {
        // A character has at most six bytes in JSON (\uXXXX). A name that is cut anyway is not decoded as a whole.
        var reader = new Utf8JsonReader(quoted);
        if (quoted.Length / 6 <= maxLength)
        {
            reader.Read();
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                // A lone surrogate or invalid UTF-8: the name cannot be decoded and is shown unchanged.
            }
        }

        var text = quoted[1..^1];
        return Encoding.UTF8.GetString(text[..(int)Math.Min(text.Length, 6L * maxLength)]);
    }
}
