using System.Text;
using System.Text.RegularExpressions;

namespace Devin.Packages.Tests.Walkthroughs;

/// <summary>Does the steps of a walkthrough in a folder, in one shell, as a reader does.</summary>
internal static class WalkthroughRun
{
    private const string Mark = "== step ";

    /// <summary>Runs the steps and compares what the commands print with the document.</summary>
    public static void Run(
        DirectoryInfo folder,
        IReadOnlyList<WalkthroughStep> steps,
        IReadOnlyDictionary<string, string> variables
    )
    {
        File.WriteAllText(Path.Combine(folder.FullName, ".steps"), Script(steps));
        var outputs = UserProcess.Run(folder, "bash", [".steps"], variables).Split(Mark)[1..];
        Assert.Multiple(() =>
        {
            foreach (var (step, output) in steps.OfType<CommandStep>().Zip(outputs))
            {
                var printed = output.Split('\n', StringSplitOptions.TrimEntries);
                var next = 0;
                foreach (var line in step.Output)
                {
                    var found = Array.FindIndex(printed, next, text => Pattern(line).IsMatch(text));
                    Assert.That(
                        found,
                        Is.Not.Negative,
                        $"{step.Commands}\nshould print: {line}\nbut printed:\n{output}"
                    );
                    next = found < 0 ? next : found + 1;
                }
            }
        });
    }

    private static string Script(IEnumerable<WalkthroughStep> steps)
    {
        var script = new StringBuilder("set -e\nexec 2>&1\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n");
        foreach (var (number, step) in steps.Index())
        {
            script.Append(
                step switch
                {
                    FileStep file =>
                        $"mkdir -p \"$(dirname '{file.Path}')\"\ncat > '{file.Path}' <<'END-OF-FILE'\n{file.Text}END-OF-FILE\n",
                    CommandStep { Fails: true } command =>
                        $"echo '{Mark}{number}'\nif (\n{command.Commands}); then echo 'It did not fail.'; exit 1; fi\n",
                    CommandStep command => $"echo '{Mark}{number}'\n{command.Commands}",
                    _ => throw new InvalidOperationException(),
                }
            );
        }

        return script.ToString();
    }

    private static Regex Pattern(string line) =>
        new(
            $"^{Regex.Escape(line.Trim()).Replace("…", ".*", StringComparison.Ordinal)}$",
            RegexOptions.CultureInvariant
        );
}
