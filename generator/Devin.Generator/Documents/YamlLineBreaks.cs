using System.Buffers;

namespace Devin.Generator.Documents;

/// <summary>
/// YAML 1.2 has two line breaks, CR and LF. YamlDotNet reads YAML 1.1, where U+0085, U+2028 and U+2029 are line breaks too:
/// it reads other characters in their places, and the values get them back.
/// </summary>
internal sealed class YamlLineBreaks
{
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';

    private static readonly char[] s_text = ['\u0085', '\u2028', '\u2029'];
    private static readonly SearchValues<char> s_search = SearchValues.Create(s_text);

    private readonly char[] _replacements;

    private YamlLineBreaks(char[] replacements) => _replacements = replacements;

    /// <summary>The characters for those of a text; none where it has none to replace.</summary>
    public static YamlLineBreaks For(string text)
    {
        if (!text.AsSpan().ContainsAny(s_search))
        {
            return new YamlLineBreaks([]);
        }

        var used = text.ToHashSet();
        var free = Enumerable
            .Range(FirstPrivate, LastPrivate - FirstPrivate + 1)
            .Select(static code => (char)code)
            .Where(character => !used.Contains(character))
            .Take(s_text.Length)
            .ToArray();
        // A text with all private characters stays as it is, and is refused at the first of these line breaks.
        return new YamlLineBreaks(free.Length == s_text.Length ? free : []);
    }

    /// <summary>The text for YamlDotNet.</summary>
    public string Hide(string text) => Replace(text, s_text, _replacements);

    /// <summary>A text of the document, as YamlDotNet read it.</summary>
    public string Restore(string text) => Replace(text, _replacements, s_text);

    private string Replace(string text, char[] from, char[] to)
    {
        for (var index = 0; index < _replacements.Length; index++)
        {
            text = text.Replace(from[index], to[index]);
        }

        return text;
    }
}
