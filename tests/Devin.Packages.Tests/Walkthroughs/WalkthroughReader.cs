using System.Text.RegularExpressions;

namespace Devin.Packages.Tests.Walkthroughs;

/// <summary>Reads the steps of a walkthrough from its Markdown document.</summary>
internal static partial class WalkthroughReader
{
    /// <summary>The steps, in the order of the document. A block that is no step is an error: a reader would do it.</summary>
    public static IReadOnlyList<WalkthroughStep> Read(string markdown)
    {
        var steps = new List<WalkthroughStep>();
        foreach (Match match in Blocks().Matches(markdown))
        {
            var (comment, language, text) = (Group("comment"), Group("language"), Group("text"));
            if (comment.StartsWith("file: ", StringComparison.Ordinal))
            {
                steps.Add(new FileStep(comment["file: ".Length..], text));
            }
            else if (language == "sh")
            {
                steps.Add(new CommandStep(text, Fails: comment == "fails", []));
            }
            else if (language == "text" && steps is [.., CommandStep { Output: [] } command])
            {
                steps[^1] = command with { Output = text.Split('\n', StringSplitOptions.RemoveEmptyEntries) };
            }
            else
            {
                throw new FormatException($"A block is neither a file, nor commands, nor their output: {match.Value}");
            }

            string Group(string name) => match.Groups[name].Value;
        }

        return steps;
    }

    [GeneratedRegex(
        @"(?:^<!-- (?<comment>[^\n]*) -->\n)?^```(?<language>[a-z]*)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Blocks();
}
