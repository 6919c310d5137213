using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Devin.Generator.Naming;

/// <summary>Turns names of the contract into C# identifiers.</summary>
internal static class Words
{
    // File systems take names of 255 bytes, and what is emitted has a suffix and an ending.
    private const int MostBytes = 180;

    /// <summary><c>session_id</c> becomes <c>SessionId</c>, and <c>ACULimit</c> becomes <c>AcuLimit</c>.</summary>
    public static string Pascal(string name)
    {
        var text = name.Normalize(NormalizationForm.FormC);
        var builder = new StringBuilder(text.Length);
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || !char.IsLetterOrDigit(text[index]))
            {
                Casing.AppendPascal(text.AsSpan(start, index - start), builder);
                start = index + 1;
            }
        }

        return Identifier(builder.Length == 0 ? Spelled(name) : builder.ToString());
    }

    /// <summary><c>session_id</c> becomes <c>sessionId</c>.</summary>
    public static string Camel(string pascal)
    {
        // A leading run of capitals is one word: URLPath becomes urlPath, ID becomes id.
        var run = pascal.TakeWhile(char.IsUpper).Count();
        var lower = run <= 1 || run == pascal.Length ? Math.Max(run, 1) : run - 1;
        return pascal[..Math.Min(lower, pascal.Length)].ToLowerInvariant() + pascal[Math.Min(lower, pascal.Length)..];
    }

    /// <summary>
    /// Like <see cref="Pascal"/>, with every other character spelled out: <c>a-b</c> becomes <c>AHyphenB</c>.
    /// </summary>
    public static string Spelled(string name)
    {
        if (name.Length == 0)
        {
            return "Empty";
        }

        var builder = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                builder.Append(startsWord ? char.ToUpperInvariant(character) : character);
                startsWord = false;
            }
            else
            {
                builder.Append(SpelledCharacter(character));
                startsWord = true;
            }
        }

        return Identifier(builder.ToString());
    }

    /// <summary>A unique name: letters keep their case, and every other character becomes its code.</summary>
    public static string Verbatim(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                builder.Append(character);
            }
            else
            {
                builder.Append(CultureInfo.InvariantCulture, $"_{(int)character:X4}");
            }
        }

        return Identifier(builder.ToString());
    }

    /// <summary>A name that a file can have. A name that is too long is cut, and a hash makes it unique.</summary>
    public static string Bounded(string name)
    {
        // Letters have at most three bytes here.
        return Encoding.UTF8.GetByteCount(name) <= MostBytes ? name : name[..(MostBytes / 3)] + Hash(name);
    }

    /// <summary>A name that differs from all others of the same words: a hash of what it names follows.</summary>
    public static string Distinct(string name, string place) => Bounded(name + Hash(place + name));

    private static string Hash(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));

    private static string Identifier(string text) => text.Length == 0 || char.IsDigit(text[0]) ? "_" + text : text;

    private static string SpelledCharacter(char character) =>
        character switch
        {
            '_' => "Underscore",
            '-' => "Hyphen",
            ' ' => "Space",
            '.' => "Dot",
            ',' => "Comma",
            ':' => "Colon",
            ';' => "Semicolon",
            '/' => "Slash",
            '\\' => "Backslash",
            '+' => "Plus",
            '*' => "Star",
            '=' => "Equals",
            '<' => "Less",
            '>' => "Greater",
            '!' => "Bang",
            '?' => "Question",
            '@' => "At",
            '#' => "Hash",
            '$' => "Dollar",
            '%' => "Percent",
            '&' => "And",
            '|' => "Or",
            '~' => "Tilde",
            '^' => "Caret",
            '(' or ')' or '[' or ']' or '{' or '}' => "Bracket",
            '\'' or '"' or '`' => "Quote",
            _ => "U" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        };
}
