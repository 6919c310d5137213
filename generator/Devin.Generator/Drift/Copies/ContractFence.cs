using System.Text.RegularExpressions;

namespace Devin.Generator.Drift.Copies;

/// <summary>A fenced block of a Markdown page that holds a fragment of the contract.</summary>
/// <param name="First">The index of the opening line.</param>
/// <param name="End">The index after the closing line.</param>
/// <param name="Copy">The file that the fence says it was cut from (<c>ja/v3-openapi.yaml</c>), or null.</param>
/// <param name="Operation">The operation that the fence says it shows, or null.</param>
internal sealed partial record ContractFence(int First, int End, string? Copy, PageOperation? Operation)
{
    /// <summary>The fences of a page whose content looks like a contract.</summary>
    public static IReadOnlyList<ContractFence> In(PageText page)
    {
        var fences = new List<ContractFence>();
        for (var index = 0; index < page.Lines.Count; index++)
        {
            var opening = Opening().Match(page.Lines[index].Text);
            if (!opening.Success)
            {
                continue;
            }

            var end = index + 1;
            while (end < page.Lines.Count && !Closes(page.Lines[end].Text, opening.Groups["fence"].Value))
            {
                end++;
            }

            if (page.Lines.Skip(index + 1).Take(end - index - 1).Any(static line => Contract().IsMatch(line.Text)))
            {
                var operation = opening.Groups["method"].Success
                    ? new PageOperation(opening.Groups["method"].Value.ToLowerInvariant(), opening.Groups["path"].Value)
                    : null;
                var copy = opening.Groups["copy"];
                fences.Add(
                    new ContractFence(
                        index,
                        Math.Min(end + 1, page.Lines.Count),
                        copy.Success ? copy.Value : null,
                        operation
                    )
                );
            }

            index = end;
        }

        return fences;
    }

    private static bool Closes(string line, string fence) =>
        line.StartsWith(fence, StringComparison.Ordinal) && line.All(character => character == fence[0]);

    [GeneratedRegex(
        @"^(?<fence>`{3,}|~{3,})\s*(ya?ml|json)(\s+(?<copy>\S+\.(ya?ml|json)))?(\s+(?<method>[A-Za-z]+)\s+(?<path>/\S*))?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening();

    [GeneratedRegex("^[\"']?(openapi|paths)[\"']?\\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Contract();
}
