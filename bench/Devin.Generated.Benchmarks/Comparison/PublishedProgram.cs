using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>A program that was published with its runtime.</summary>
internal sealed class PublishedProgram
{
    private readonly string _path;

    private PublishedProgram(string path) => _path = path;

    /// <summary>The size of all its files without symbols, in bytes.</summary>
    public long Size =>
        new FileInfo(_path)
            .Directory!.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(static file => file.Extension is not (".pdb" or ".dbg" or ".xml"))
            .Sum(static file => file.Length);

    /// <summary>Publishes a project to a folder of its own.</summary>
    public static PublishedProgram Create(string project, DirectoryInfo folder, PublishWay way)
    {
        var name = Path.GetFileName(project);
        var output = Path.Combine(folder.FullName, name);
        // A lock file of its own: the committed ones have no package of a runtime.
        string[] arguments =
        [
            .. (string[])
                ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output],
            .. (string[])["--self-contained", "-p:NuGetLockFilePath=obj/first-call.lock.json", "-v", "quiet"],
        ];
        Execute("dotnet", [.. arguments, .. way.Arguments]);
        return new PublishedProgram(Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name));
    }

    /// <summary>Runs the program to its end.</summary>
    public void Run(string argument) => Execute(_path, [argument]);

    private static void Execute(string program, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} gave exit code {process.ExitCode}.\n{output}");
        }
    }
}
