using System.Globalization;
using System.Text;

namespace Devin.Generated.Errors;

/// <summary>
/// A text after escapes of JSON, HTML and URLs were replaced with their characters, and the place of each character in the
/// original text.
/// </summary>
internal sealed class DecodedText
{
    // More than the layers of escapes that a text passes on its way: JSON in HTML, or a URL in JSON in JSON.
    private const int MaxLayers = 5;

    // The named character references of HTML for ASCII punctuation that tokens contain.
    private static readonly (string Name, char Character)[] Names =
    [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&apos;", '\''),
        ("&lowbar;", '_'),
        ("&period;", '.'),
        ("&plus;", '+'),
        ("&sol;", '/'),
        ("&equals;", '='),
    ];

    // The start of each character in the original text, then the length of that text; null if nothing was replaced.
    private readonly int[]? _starts;

    private DecodedText(string text, int[]? starts)
    {
        Text = text;
        _starts = starts;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The text as it is, then after its escapes were replaced once, twice and so on.</summary>
    public static IEnumerable<DecodedText> Layers(string text)
    {
        var decoded = new DecodedText(text, null);
        for (var layer = 0; decoded is not null && layer < MaxLayers; layer++)
        {
            yield return decoded;
            decoded = decoded.Decode();
        }
    }

    /// <summary>The text after its escapes were replaced once; null if there are none.</summary>
    private DecodedText? Decode()
    {
        if (Text.AsSpan().IndexOfAny('\\', '&', '%') < 0)
        {
            return null;
        }

        var decoded = new StringBuilder(Text.Length);
        var starts = new List<int>(Text.Length + 1);
        for (var index = 0; index < Text.Length; )
        {
            starts.Add(Start(index));
            var length = Escape(Text.AsSpan(index), out var character);
            decoded.Append(length == 0 ? Text[index] : character);
            index += Math.Max(length, 1);
        }

        starts.Add(Start(Text.Length));
        return decoded.Length == Text.Length ? null : new DecodedText(decoded.ToString(), [.. starts]);
    }

    /// <summary>The place of a character in the original text. The place after the last one is the end of that text.</summary>
    public int Start(int index) => _starts is null ? index : _starts[index];

    /// <summary>The length of the escape that a text starts with; 0 if it starts with none.</summary>
    private static int Escape(ReadOnlySpan<char> text, out char character)
    {
        character = text[0];
        return character switch
        {
            '\\' => Backslash(text, out character),
            '%' => Hexadecimal(text, 1, 2, out character),
            '&' => Reference(text, out character),
            _ => 0,
        };
    }

    private static int Backslash(ReadOnlySpan<char> text, out char character)
    {
        if (text.Length > 1 && text[1] is ('\\' or '/' or '"' or '\''))
        {
            character = text[1];
            return 2;
        }

        return text.StartsWith("\\u") ? Hexadecimal(text, 2, 4, out character)
            : text.StartsWith("\\x") ? Hexadecimal(text, 2, 2, out character)
            : None(out character);
    }

    private static int Hexadecimal(ReadOnlySpan<char> text, int start, int count, out char character) =>
        text.Length >= start + count
        && ushort.TryParse(
            text.Slice(start, count),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        )
            ? Coded(code, start + count, out character)
            : None(out character);

    private static int Reference(ReadOnlySpan<char> text, out char character)
    {
        foreach (var (name, named) in Names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
            {
                character = named;
                return name.Length;
            }
        }

        if (text.Length < 3 || text[1] != '#')
        {
            return None(out character);
        }

        var isHexadecimal = text[2] is 'x' or 'X';
        var radix = isHexadecimal ? 16 : 10;
        var first = isHexadecimal ? 3 : 2;
        var end = first;
        var code = 0;
        while (end < text.Length && char.IsAsciiHexDigit(text[end]) && (isHexadecimal || char.IsAsciiDigit(text[end])))
        {
            // A larger code stays too large, whatever follows.
            code = Math.Min((code * radix) + Digit(text[end]), char.MaxValue);
            end++;
        }

        if (end == first)
        {
            return None(out character);
        }

        // Browsers read references without a semicolon, too.
        return Coded(code, end < text.Length && text[end] == ';' ? end + 1 : end, out character);
    }

    private static int Digit(char digit) =>
        char.IsAsciiDigit(digit) ? digit - '0' : char.ToLowerInvariant(digit) - 'a' + 10;

    private static int Coded(int code, int length, out char character)
    {
        character = (char)code;
        return code is > 0 and < char.MaxValue ? length : 0;
    }

    private static int None(out char character)
    {
        character = default;
        return 0;
    }
}
