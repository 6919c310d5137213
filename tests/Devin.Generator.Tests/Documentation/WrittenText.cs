using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Devin.Generator.Tests.Documentation;

/// <summary>A text file of the repository that people read.</summary>
/// <param name="Path">The path in the repository, with slashes.</param>
/// <param name="Lines">The lines.</param>
internal sealed partial record WrittenText(string Path, IReadOnlyList<string> Lines)
{
    private const string Emitted = "/Generated/";

    private static readonly string[] Extensions =
    [
        ".cs",
        ".csproj",
        ".json",
        ".liquid",
        ".md",
        ".nswag",
        ".props",
        ".targets",
        ".yaml",
        ".yml",
    ];

    private static readonly string[] Scripts = [".ci/run", ".editorconfig", "bench/builds"];

    // Not written by this project: licences, the vendor's contracts and saved pages, and input for tests.
    private static readonly string[] Foreign =
    [
        "generator/Devin.Generator/THIRD-PARTY-NOTICES.md",
        "openapi/pages/",
        "openapi/v3-openapi.yaml",
        "tests/Devin.Generator.Tests/Drift/Data/",
        "tests/Devin.Torture.Library/contract.yaml",
    ];

    /// <summary>The files that are written by hand, and the pages in docs/changes.</summary>
    public static IEnumerable<WrittenText> ByHand() =>
        Read(static path => !path.Contains(Emitted, StringComparison.Ordinal) && !IsData(path));

    /// <summary>The files that the generator emits into the libraries of this repository.</summary>
    public static IEnumerable<WrittenText> ByGenerator() =>
        Read(static path => path.Contains(Emitted, StringComparison.Ordinal));

    /// <summary>
    /// The places of a pattern. A place may continue on the next line, behind the signs of a comment.
    /// </summary>
    public IEnumerable<(int Line, string Text)> Places(Regex pattern)
    {
        for (var index = 0; index < Lines.Count; index++)
        {
            var line = Words(Lines[index]);
            var next = index + 1 < Lines.Count ? CommentSigns().Replace(Words(Lines[index + 1]), "") : "";
            foreach (Match match in pattern.Matches($"{line} {next}"))
            {
                if (match.Index < line.Length)
                {
                    yield return (index + 1, match.Value);
                }
            }
        }
    }

    /// <summary>A line in which the words of a test's name are words.</summary>
    private static string Words(string line) => line.Replace('_', ' ').TrimEnd();

    private static IEnumerable<WrittenText> Read(Func<string, bool> isChosen) =>
        Tracked()
            .Where(path => Extensions.Contains(System.IO.Path.GetExtension(path)) || Scripts.Contains(path))
            .Where(isChosen)
            .Where(static path => File.Exists(RepositoryFolder.At(path)))
            .Select(static path => new WrittenText(path, File.ReadAllLines(RepositoryFolder.At(path))));

    private static bool IsData(string path) =>
        path.StartsWith("api/", StringComparison.Ordinal)
        || path.EndsWith("packages.lock.json", StringComparison.Ordinal)
        || LocalizedContract().IsMatch(path)
        || Foreign.Any(foreign => path.StartsWith(foreign, StringComparison.Ordinal));

    /// <summary>The tracked files, and the new ones that are not ignored.</summary>
    private static IReadOnlyList<string> Tracked()
    {
        var start = new ProcessStartInfo("git", "ls-files --cached --others --exclude-standard -z")
        {
            WorkingDirectory = RepositoryFolder.Path,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var git = Process.Start(start)!;
        var paths = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? paths.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"'git ls-files' failed with exit code {git.ExitCode}.");
    }

    [GeneratedRegex("^[ ]*(///?|#|>|<!--|\\*)?[ ]*")]
    private static partial Regex CommentSigns();

    [GeneratedRegex("^openapi/[a-z]+/")]
    private static partial Regex LocalizedContract();
}
