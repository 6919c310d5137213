using System.Buffers;
using System.Text;

namespace Devin.Generated.Constraints;

/// <summary>Compares texts with their constraints.</summary>
internal static class TextCheck
{
    /// <summary>Adds the violations of a text.</summary>
    public static void Run(string text, ValueRules rules, ref Validation validation)
    {
        Length(text, rules, ref validation);
        foreach (var rule in rules.Texts ?? [])
        {
            if (!rule.IsMetBy(text) && validation.Fails())
            {
                validation.Add(rule.Expected, "another text", text);
            }
        }
    }

    /// <summary>Adds the violation of a length that no text has in memory, such as that of base64.</summary>
    public static void Length(int length, ValueRules rules, ref Validation validation)
    {
        if ((length < rules.MinLength || length > rules.MaxLength) && validation.Fails())
        {
            validation.Add(
                Bounds.Expected(rules.MinLength, rules.MaxLength, "character"),
                Bounds.Count(length, "character")
            );
        }
    }

    private static void Length(string text, ValueRules rules, ref Validation validation)
    {
        // Each code point has one or two characters, so most texts need no counting.
        if (text.Length <= rules.MaxLength && (text.Length + 1) / 2 >= rules.MinLength)
        {
            return;
        }

        var length = CodePoints(text);
        if ((length < rules.MinLength || length > rules.MaxLength) && validation.Fails())
        {
            validation.Add(
                Bounds.Expected(rules.MinLength, rules.MaxLength, "character"),
                Bounds.Count(length, "character"),
                text
            );
        }
    }

    /// <summary>The length of a text as JSON Schema counts it.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var consumed) != OperationStatus.Done)
            {
                consumed = 1;
            }

            text = text[consumed..];
            count++;
        }

        return count;
    }
}
