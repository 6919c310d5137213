using System.Text.Json;

namespace Devin.Fuzz.Mutation;

/// <summary>The places of the values and members of a JSON text.</summary>
internal sealed class JsonSpans
{
    /// <summary>The bytes of each value.</summary>
    public List<(int Start, int End)> Values { get; } = [];

    /// <summary>The bytes of each member, from its name to the end of its value.</summary>
    public List<(int Start, int End)> Members { get; } = [];

    /// <summary>The bytes of each name, with its quotes.</summary>
    public List<(int Start, int End)> Names { get; } = [];

    /// <summary>Finds the places; null if the text is not JSON.</summary>
    public static JsonSpans? Find(ReadOnlySpan<byte> text)
    {
        var spans = new JsonSpans();
        var reader = new Utf8JsonReader(text);
        var open = new Stack<(int Start, int MemberStart)>();
        var memberStart = -1;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                var end = (int)reader.BytesConsumed;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        memberStart = start;
                        // The reader consumes the colon, too.
                        spans.Names.Add((start, start + reader.ValueSpan.Length + 2));
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((start, memberStart));
                        memberStart = -1;
                        break;
                    default:
                        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                        {
                            (start, memberStart) = open.Pop();
                        }

                        spans.Values.Add((start, end));
                        if (memberStart >= 0)
                        {
                            spans.Members.Add((memberStart, end));
                        }

                        memberStart = -1;
                        break;
                }
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return spans;
    }
}
