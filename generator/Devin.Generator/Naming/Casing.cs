using System.Text;

namespace Devin.Generator.Naming;

/// <summary>
/// Writes the text between two separators in Pascal case. A run of capitals is one word, so that one name has one
/// spelling: <c>ACULimit</c>, <c>AcuLimit</c> and <c>acu_limit</c> are <c>AcuLimit</c>.
/// </summary>
internal static class Casing
{
    /// <summary>Appends the text in Pascal case.</summary>
    /// <param name="text">Letters and digits.</param>
    /// <param name="builder">Takes the result.</param>
    public static void AppendPascal(ReadOnlySpan<char> text, StringBuilder builder)
    {
        var index = 0;
        while (index < text.Length)
        {
            var word = text.Slice(index, LengthOfWord(text[index..]));
            builder.Append(char.ToUpperInvariant(word[0]));
            foreach (var character in word[1..])
            {
                builder.Append(char.ToLowerInvariant(character));
            }

            index += word.Length;
        }
    }

    /// <summary>
    /// Up to the next capital that begins a word; a word that begins with two capitals is an acronym.
    /// </summary>
    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        while (capitals < text.Length && char.IsUpper(text[capitals]))
        {
            capitals++;
        }

        if (capitals >= 2)
        {
            return LengthOfAcronym(text, capitals);
        }

        var length = 1;
        while (length < text.Length && !char.IsUpper(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>
    /// The last capital of a run begins the next word, unless nothing follows but the <c>s</c> of <c>IDs</c>.
    /// </summary>
    private static int LengthOfAcronym(ReadOnlySpan<char> text, int capitals)
    {
        var rest = text[capitals..];
        if (rest.IsEmpty || !char.IsLower(rest[0]))
        {
            return capitals;
        }

        var isPlural = rest[0] == 's' && (rest.Length == 1 || !char.IsLower(rest[1]));
        return isPlural ? capitals + 1 : capitals - 1;
    }
}
