using System.Text;
using System.Text.RegularExpressions;

namespace Devin.Generator.Schemas;

/// <summary>
/// Translates a regular expression of ECMA-262 to one of .NET with the same meaning: <c>$</c> is the end only, <c>.</c> is
/// no line terminator, <c>\d</c> and <c>\w</c> are ASCII.
/// </summary>
internal static class EcmaPattern
{
    private const string NoLineTerminator = @"[^\n\r\u2028\u2029]";

    /// <summary>The expression; null if .NET has none with the meaning.</summary>
    public static string? Translate(string pattern)
    {
        var result = new StringBuilder();
        var isInClass = false;
        for (var index = 0; index < pattern.Length; index++)
        {
            var character = pattern[index];
            switch (character)
            {
                case '\\' when index + 1 < pattern.Length:
                    result.Append(Escape(pattern, ref index, isInClass));
                    continue;
                case '[' when !isInClass:
                    if (pattern.AsSpan(index).StartsWith("[]") || pattern.AsSpan(index).StartsWith("[^]"))
                    {
                        return null;
                    }

                    isInClass = true;
                    break;
                case '[':
                    // An unescaped bracket in a class would begin a subtraction in .NET.
                    result.Append("\\[");
                    continue;
                case ']':
                    isInClass = false;
                    break;
                case '$' when !isInClass:
                    result.Append(@"\z");
                    continue;
                case '.' when !isInClass:
                    result.Append(NoLineTerminator);
                    continue;
            }

            result.Append(character);
        }

        var expression = result.ToString();
        return IsExpression(expression) ? expression : null;
    }

    private static string Escape(string pattern, ref int index, bool isInClass)
    {
        var next = pattern[++index];
        switch (next)
        {
            case 'd':
                return isInClass ? "0-9" : "[0-9]";
            case 'D' when !isInClass:
                return "[^0-9]";
            case 'w':
                return isInClass ? "a-zA-Z0-9_" : "[a-zA-Z0-9_]";
            case 'W' when !isInClass:
                return "[^a-zA-Z0-9_]";
            case '/' or '-':
                return next == '/' ? "/" : @"\-";
            case 'u' when BracedCode(pattern, index) is { } end:
                var code = Convert.ToInt32(pattern[(index + 2)..end], 16);
                index = end;
                return string.Concat(char.ConvertFromUtf32(code).Select(static unit => $"\\u{(int)unit:X4}"));
            default:
                return "\\" + next;
        }
    }

    /// <summary>The end of a code point in braces with up to four digits; null if there is none.</summary>
    private static int? BracedCode(string pattern, int index)
    {
        // The end is not searched farther than it can be: a pattern can have many such starts.
        var rest = pattern.AsSpan(index, Math.Min(pattern.Length - index, 7));
        var end = rest.IndexOf('}');
        return
            rest.StartsWith("u{")
            && end > 2
            && rest[2..end].IndexOfAnyExcept("0123456789abcdefABCDEF") < 0
            && !char.IsSurrogate((char)Convert.ToInt32(pattern.Substring(index + 2, end - 2), 16))
            ? index + end
            : null;
    }

    private static bool IsExpression(string expression)
    {
        try
        {
            _ = new Regex(expression, RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
