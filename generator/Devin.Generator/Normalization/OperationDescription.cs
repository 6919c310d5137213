using Devin.Generator.Model;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>The documentation of an operation: its summary, and its description.</summary>
internal static class OperationDescription
{
    /// <summary>Words with a full stop that does not end a sentence.</summary>
    private static readonly string[] Abbreviations = ["e.g.", "i.e.", "etc.", "vs.", "cf."];

    /// <summary>The documentation. Without a summary, the first sentence of the description serves.</summary>
    public static Documentation Of(MappingNode operation)
    {
        var summary = operation.Text("summary");
        var rest = operation.Text("description");
        if (string.IsNullOrWhiteSpace(summary) && !string.IsNullOrWhiteSpace(rest))
        {
            rest = rest.Trim();
            var length = LengthOfFirstSentence(rest);
            (summary, rest) = (rest[..length], rest[length..].Trim());
        }

        return new Documentation(
            summary,
            [.. string.IsNullOrEmpty(rest) ? Array.Empty<string>() : [rest], .. Describe.Evidence(operation)]
        );
    }

    private static int LengthOfFirstSentence(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' && index + 1 < text.Length && text[index + 1] is '\n' or '\r')
            {
                return index;
            }

            var isEnd = index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]);
            var isStop = text[index] is '!' or '?' || (text[index] == '.' && !EndsWithAbbreviation(text, index));
            if (text[index] == '。' || (isEnd && isStop))
            {
                return index + 1;
            }
        }

        return text.Length;
    }

    private static bool EndsWithAbbreviation(string text, int fullStop) =>
        Array.Exists(
            Abbreviations,
            word => text.AsSpan(0, fullStop + 1).EndsWith(word, StringComparison.OrdinalIgnoreCase)
        );
}
