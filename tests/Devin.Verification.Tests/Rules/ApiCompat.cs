using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Devin.Generator.Changes.Verification;

namespace Devin.Verification.Tests.Rules;

/// <summary>Runs Microsoft.DotNet.ApiCompat over many pairs of assemblies in one process.</summary>
internal static partial class ApiCompat
{
    /// <summary>The parts of the public API that each left assembly has and the right one of its pair lacks.</summary>
    public static IReadOnlyList<IReadOnlyList<ApiBreak>> Compare(IReadOnlyList<(byte[] Left, byte[] Right)> pairs)
    {
        using var folder = new TemporaryFolder();
        foreach (var (index, (left, right)) in pairs.Index())
        {
            folder.Write($"left/{index}.dll", CompiledLibrary.Renamed(left, index));
            folder.Write($"right/{index}.dll", CompiledLibrary.Renamed(right, index));
        }

        var output = Run(
            folder,
            "--left",
            string.Join(',', Enumerable.Range(0, pairs.Count).Select(static index => $"left/{index}.dll")),
            "--right",
            string.Join(',', Enumerable.Range(0, pairs.Count).Select(static index => $"right/{index}.dll"))
        );
        var sections = Headings()
            .Split(output)
            .Skip(1)
            .Chunk(2)
            .ToDictionary(
                static section => int.Parse(section[0], CultureInfo.InvariantCulture),
                static section => section[1]
            );
        // The last line is about all pairs; without it, the tool did not compare.
        var verdict = output.TrimEnd().Split('\n')[^1];
        return
        [
            .. Enumerable
                .Range(0, pairs.Count)
                .Select(index =>
                    ApiBreak.Read(sections.GetValueOrDefault(index, "") + "\n" + verdict, CompiledLibrary.Namespace)
                    ?? throw new AssertionException(output)
                ),
        ];
    }

    private static string Run(TemporaryFolder folder, params string[] arguments)
    {
        var tool = typeof(ApiCompat)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "ApiCompat")
            .Value!;
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [tool, .. arguments])
            {
                WorkingDirectory = folder.At(""),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        return process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
    }

    [GeneratedRegex(@"^API compatibility errors between 'left[/\\](\d+)\.dll'[^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
