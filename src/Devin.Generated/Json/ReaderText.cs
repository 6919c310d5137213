using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Devin.Generated.Json;

/// <summary>Gets a part of the text that a reader reads.</summary>
internal static class ReaderText
{
    /// <summary>Whether the current token is a string whose text is in one piece and without escapes.</summary>
    public static bool IsPlain(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && !reader.ValueIsEscaped;

    /// <summary>
    /// Moves to the end of the current object and returns its text. The text is empty if it is not in one piece or is not
    /// valid Unicode; the object has to be read token by token then.
    /// </summary>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    /// <exception cref="InvalidOperationException">The escaped name of a property is not valid Unicode.</exception>
    public static ReadOnlySpan<byte> Read(ref Utf8JsonReader reader)
    {
        var (depth, offset) = (reader.CurrentDepth, reader.TokenStartIndex);
        ref var first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }
        }

        // A reader of one span has no position in a sequence. Its tokens are parts of that span, so the text of the object
        // begins at its first token and ends at its last one.
        if (reader.Position.GetObject() is not null || reader.TokenType != JsonTokenType.EndObject)
        {
            return default;
        }

        var length = reader.BytesConsumed - offset;
        ref var last = ref MemoryMarshal.GetReference(reader.ValueSpan);
        Debug.Assert(Unsafe.ByteOffset(ref first, ref last) + 1 == length);
        var text = MemoryMarshal.CreateReadOnlySpan(ref first, (int)length);
        return Utf8.IsValid(text) ? text : default;
    }
}
