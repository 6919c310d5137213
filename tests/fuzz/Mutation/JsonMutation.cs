using System.Text;

namespace Devin.Fuzz.Mutation;

/// <summary>Changes of a JSON text that leave it JSON: other values, other members, other order, other depth.</summary>
internal static class JsonMutation
{
    private const int DeepestNesting = 80;
    private const int MostRepetitions = 30;

    /// <summary>Returns a changed text. A text that is not JSON stays as it is.</summary>
    /// <param name="random">The random numbers.</param>
    /// <param name="text">The text.</param>
    /// <param name="other">A text from which values are taken.</param>
    public static byte[] Apply(FuzzRandom random, byte[] text, byte[] other)
    {
        if (JsonSpans.Find(text) is not { Values.Count: > 0 } spans)
        {
            return text;
        }

        var value = random.Pick(spans.Values);
        var choice = spans.Members.Count == 0 ? random.Below(4) : random.Below(9);
        return choice switch
        {
            0 or 4 => Replace(text, value, random.Pick(Fragments.Values)),
            1 => Replace(text, value, ValueOf(random, other)),
            2 => Replace(text, value, Nested(random, text[value.Start..value.End])),
            3 => Replace(text, value, ValueOf(random, text)),
            5 => WithoutMember(text, random.Pick(spans.Members)),
            6 => Repeated(random, text, random.Pick(spans.Members)),
            7 => Replace(text, random.Pick(spans.Names), Name(random, text, spans)),
            _ => Swapped(random, text, spans),
        };
    }

    private static byte[] Replace(byte[] text, (int Start, int End) place, ReadOnlySpan<byte> added) =>
        [.. text.AsSpan(0, place.Start), .. added, .. text.AsSpan(place.End)];

    private static byte[] ValueOf(FuzzRandom random, byte[] text)
    {
        var (start, end) = JsonSpans.Find(text) is { Values.Count: > 0 } spans ? random.Pick(spans.Values) : (0, 0);
        return end == 0 ? random.Pick(Fragments.Values) : text[start..end];
    }

    private static byte[] Nested(FuzzRandom random, byte[] value)
    {
        var depth = random.OneIn(4) ? random.Below(DeepestNesting) : 1;
        var (open, close) = random.OneIn(2) ? ("[", "]") : ("{\"a\":", "}");
        var nested = new List<byte>();
        nested.AddRange(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(open, depth))));
        nested.AddRange(value);
        nested.AddRange(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(close, depth))));
        return [.. nested];
    }

    private static byte[] WithoutMember(byte[] text, (int Start, int End) member)
    {
        var (start, end) = member;
        if (end < text.Length && text[end] == ',')
        {
            end++;
        }
        else if (start > 0 && text[start - 1] == ',')
        {
            start--;
        }

        return Replace(text, (start, end), []);
    }

    /// <summary>The text with a member several times.</summary>
    private static byte[] Repeated(FuzzRandom random, byte[] text, (int Start, int End) member)
    {
        var times = random.OneIn(8) ? random.Below(MostRepetitions) : 1;
        var added = new List<byte>();
        for (var time = 0; time < times; time++)
        {
            added.Add((byte)',');
            added.AddRange(text.AsSpan(member.Start, member.End - member.Start));
        }

        return Replace(text, (member.End, member.End), [.. added]);
    }

    /// <summary>Another name of the text, a name with an escape, or an empty one.</summary>
    private static byte[] Name(FuzzRandom random, byte[] text, JsonSpans spans)
    {
        var (start, end) = random.Pick(spans.Names);
        return random.Below(3) switch
        {
            0 => text[start..end],
            1 when end - start > 2 =>
            [
                (byte)'"',
                .. Encoding.ASCII.GetBytes($"\\u{(int)text[start + 1]:x4}"),
                .. text.AsSpan(start + 2, end - start - 2),
            ],
            _ => "\"\""u8.ToArray(),
        };
    }

    /// <summary>The text with two members in each other's place, if neither contains the other.</summary>
    private static byte[] Swapped(FuzzRandom random, byte[] text, JsonSpans spans)
    {
        var first = random.Pick(spans.Members);
        var second = random.Pick(spans.Members);
        if (first.Start > second.Start)
        {
            (first, second) = (second, first);
        }

        return first.End >= second.Start
            ? text
            :
            [
                .. text.AsSpan(0, first.Start),
                .. text.AsSpan(second.Start, second.End - second.Start),
                .. text.AsSpan(first.End, second.Start - first.End),
                .. text.AsSpan(first.Start, first.End - first.Start),
                .. text.AsSpan(second.End),
            ];
    }
}
