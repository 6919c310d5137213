using System.Globalization;
using System.Text;

namespace Devin.Tests.Shared.Contracts;

/// <summary>Makes texts for regular expressions of the usual kinds: classes, groups, choices and repetitions.</summary>
internal sealed class PatternText
{
    private readonly string _pattern;
    private readonly int _more;
    private int _position;

    private PatternText(string pattern, int more) => (_pattern, _more) = (pattern, more);

    /// <summary>Texts, the shortest first. They may not match: an expression can say more than is read here.</summary>
    public static IEnumerable<string> Candidates(string pattern) =>
        new[] { 0, 1, 3, 8, 20 }.Select(more => new PatternText(pattern, more).Choice());

    private bool IsAtEnd => _position >= _pattern.Length;

    /// <summary>The first alternative; the others are skipped.</summary>
    private string Choice()
    {
        var first = Sequence();
        while (!IsAtEnd && _pattern[_position] == '|')
        {
            _position++;
            Sequence();
        }

        return first;
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (!IsAtEnd && _pattern[_position] is not ('|' or ')'))
        {
            var atom = Atom();
            text.Insert(text.Length, atom, Repetitions());
        }

        return text.ToString();
    }

    private string Atom()
    {
        var character = _pattern[_position++];
        switch (character)
        {
            case '^' or '$':
                return "";
            case '.':
                return "a";
            case '(':
                return Group();
            case '[':
                return Class();
            case '\\' when !IsAtEnd:
                return Escape(_pattern[_position++]);
            default:
                return character.ToString();
        }
    }

    private string Group()
    {
        var isCondition = false;
        if (!IsAtEnd && _pattern[_position] == '?')
        {
            isCondition = _position + 1 < _pattern.Length && _pattern[_position + 1] is '=' or '!';
            _position = isCondition ? _position + 2 : _pattern.IndexOfAny([':', '>'], _position) + 1;
        }

        var text = Choice();
        _position++;
        return isCondition ? "" : text;
    }

    private string Class()
    {
        var isNegated = !IsAtEnd && _pattern[_position] == '^';
        string? first = null;
        _position += isNegated ? 1 : 0;
        while (!IsAtEnd && (_pattern[_position] != ']' || first is null))
        {
            var character = _pattern[_position++];
            first ??= character == '\\' && !IsAtEnd ? Escape(_pattern[_position]) : character.ToString();
            _position += character == '\\' ? 1 : 0;
        }

        _position++;
        return isNegated ? "b" : first ?? "";
    }

    private static string Escape(char character) =>
        character switch
        {
            'd' => "1",
            'w' or 'S' or 'D' => "a",
            's' => " ",
            'b' or 'A' or 'z' or 'Z' or 'B' => "",
            _ => character.ToString(),
        };

    private int Repetitions()
    {
        if (IsAtEnd)
        {
            return 1;
        }

        int count;
        switch (_pattern[_position])
        {
            case '*':
                count = _more;
                break;
            case '+':
                count = 1 + _more;
                break;
            case '?':
                count = Math.Min(_more, 1);
                break;
            case '{' when _pattern.IndexOf('}', _position) is > 0 and var end:
                count = Counted(_pattern[(_position + 1)..end]);
                _position = end;
                break;
            default:
                return 1;
        }

        _position++;
        _position += !IsAtEnd && _pattern[_position] is '?' or '+' ? 1 : 0;
        return count;
    }

    private int Counted(string limits)
    {
        var parts = limits.Split(',');
        var least = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 0;
        var most =
            parts.Length == 1 ? least
            : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last
            : int.MaxValue;
        return (int)Math.Min((long)least + _more, most);
    }
}
