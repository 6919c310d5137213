using System.Text.RegularExpressions;

namespace Devin.Generator.Tests.Documentation.Pages;

/// <summary>The diffs in the pages are diffs of the files of this repository.</summary>
public sealed partial class ShownDiffTests
{
    private const string Page = "docs/how-a-pull-request-looks.md";

    /// <summary>Each part of a diff: the file, and the lines that it has before and after the change.</summary>
    private static IEnumerable<TestCaseData> Parts()
    {
        var text = File.ReadAllText(RepositoryFolder.At(Page));
        foreach (Match diff in Diff().Matches(text))
        {
            foreach (var file in diff.Groups["text"].Value.Split("--- a/").Skip(1))
            {
                var path = file[..file.IndexOf('\n')];
                foreach (var (number, part) in file.Split("\n@@ ").Skip(1).Index())
                {
                    var unchanged = part.Split('\n').Skip(1).Where(static line => line.StartsWith(' '));
                    yield return new TestCaseData(
                        path,
                        unchanged.Select(static line => line[1..]).ToArray()
                    ).SetArgDisplayNames($"{path}, part {number + 1}");
                }
            }
        }
    }

    [TestCaseSource(nameof(Parts))]
    public void The_unchanged_lines_follow_each_other_in_the_file(string path, string[] unchanged)
    {
        var lines = string.Join("\n", unchanged.Select(static line => Regex.Escape(line)));

        Assert.That(unchanged, Is.Not.Empty);
        Assert.That(
            File.ReadAllText(RepositoryFolder.At(path)),
            Does.Match(lines.Replace("…", ".*", StringComparison.Ordinal))
        );
    }

    [GeneratedRegex("^```diff\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Diff();
}
