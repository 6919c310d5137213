namespace Devin.Generated.Testing.Contract;

/// <summary>A segment of a path with parameters, such as <c>{id}</c> or <c>{name}:start</c>.</summary>
internal sealed class SegmentPattern
{
    // The texts before, between and after the parameters.
    private readonly string[] _texts;

    private SegmentPattern(string[] texts) => _texts = texts;

    /// <summary>Whether a segment of a path template has parameters.</summary>
    public static bool IsPattern(string segment) => NamesOf(segment).Count > 0;

    /// <summary>Reads a segment of a path template.</summary>
    public static SegmentPattern Parse(string segment)
    {
        var texts = new List<string>();
        var rest = segment;
        while (
            rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open
            && rest.IndexOf('}', open) is >= 0 and var end
        )
        {
            texts.Add(rest[..open]);
            rest = rest[(end + 1)..];
        }

        return new SegmentPattern([.. texts, rest]);
    }

    /// <summary>The names of the parameters of a path template, in order.</summary>
    public static IReadOnlyList<string> NamesOf(string template) =>
        [
            .. template
                .Split('{')
                .Skip(1)
                .Where(static part => part.Contains('}', StringComparison.Ordinal))
                .Select(static part => part.Split('}')[0]),
        ];

    /// <summary>Whether another segment differs in the names of its parameters only.</summary>
    public bool HasTextOf(SegmentPattern other) => _texts.AsSpan().SequenceEqual(other._texts);

    /// <summary>Adds the values of the parameters. A value is not empty.</summary>
    /// <returns>Whether a segment has the form. Values can have been added if not.</returns>
    public bool Match(string segment, List<string> values)
    {
        if (!segment.StartsWith(_texts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var start = _texts[0].Length;
        for (var index = 1; index < _texts.Length; index++)
        {
            var text = _texts[index];
            var isLast = index == _texts.Length - 1;
            var end = isLast
                ? segment.EndsWith(text, StringComparison.Ordinal)
                    ? segment.Length - text.Length
                    : -1
                : start < segment.Length
                    ? segment.IndexOf(text, start + 1, StringComparison.Ordinal)
                    : -1;
            if (end <= start)
            {
                return false;
            }

            values.Add(segment[start..end]);
            start = end + text.Length;
        }

        return true;
    }
}
