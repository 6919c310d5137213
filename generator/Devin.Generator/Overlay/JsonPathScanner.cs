using System.Globalization;
using System.Text;

namespace Devin.Generator.Overlay;

/// <summary>Walks over the characters of a JSONPath.</summary>
internal sealed class JsonPathScanner(string text)
{
    /// <summary>The characters consumed so far.</summary>
    public int Offset { get; private set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => Offset == text.Length;

    /// <summary>The next character, or U+0000 at the end.</summary>
    public char Next => IsAtEnd ? '\0' : text[Offset];

    /// <summary>Skips blanks, then consumes the token if it comes next.</summary>
    public bool TryTake(string token)
    {
        SkipBlanks();
        if (string.CompareOrdinal(text, Offset, token, 0, token.Length) != 0)
        {
            return false;
        }

        Offset += token.Length;
        return true;
    }

    /// <summary>Consumes the token.</summary>
    /// <exception cref="JsonPathException">Something else comes next.</exception>
    public void Take(string token)
    {
        if (!TryTake(token))
        {
            throw Error($"'{token}' was expected");
        }
    }

    /// <summary>Skips what RFC 9535 allows between tokens.</summary>
    public void SkipBlanks()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            Offset++;
        }
    }

    /// <summary>A name as it may follow a dot: letters, digits and underscores, not a digit first.</summary>
    /// <exception cref="JsonPathException">Something else comes next.</exception>
    public string TakeName()
    {
        var start = Offset;
        while (char.IsAsciiLetter(Next) || Next is '_' or > '\u007f' || (Offset > start && char.IsAsciiDigit(Next)))
        {
            Offset++;
        }

        if (Offset == start)
        {
            throw Error("a name was expected");
        }

        return Next is '-'
            ? throw Error(
                $"a name with other characters than letters, digits and '_' must be in brackets: ['{text[start..Offset]}-…']"
            )
            : text[start..Offset];
    }

    /// <summary>A number as JSON writes it, or null when none comes next.</summary>
    public string? TakeNumber()
    {
        SkipBlanks();
        var start = Offset;
        while (char.IsAsciiDigit(Next) || Next is '-' or '+' or '.' or 'e' or 'E')
        {
            Offset++;
        }

        return Offset == start ? null : text[start..Offset];
    }

    /// <summary>A string in single or double quotes, unescaped; null when none comes next.</summary>
    /// <exception cref="JsonPathException">The string does not end, or has an unknown escape.</exception>
    public string? TakeQuoted()
    {
        SkipBlanks();
        if (Next is not ('\'' or '"'))
        {
            return null;
        }

        var quote = Next;
        var value = new StringBuilder();
        Offset++;
        while (Next != quote)
        {
            if (IsAtEnd)
            {
                throw Error($"the string must end with {quote}");
            }

            value.Append(Next == '\\' ? TakeEscape() : text[Offset++]);
        }

        Offset++;
        return value.ToString();
    }

    /// <summary>An error at the next character.</summary>
    public JsonPathException Error(string expected) => new(expected, Offset);

    private char TakeEscape()
    {
        Offset++;
        var escaped = Next;
        switch (escaped)
        {
            case '\'' or '"' or '\\' or '/':
                Offset++;
                return escaped;
            case 'b' or 'f' or 'n' or 'r' or 't':
                Offset++;
                return "\b\f\n\r\t"["bfnrt".IndexOf(escaped, StringComparison.Ordinal)];
            case 'u'
                when Offset + 5 <= text.Length
                    && ushort.TryParse(
                        text.AsSpan(Offset + 1, 4),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var unit
                    ):
                Offset += 5;
                return (char)unit;
            default:
                throw Error("one of \\' \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX was expected");
        }
    }
}
