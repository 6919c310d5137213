using System.Diagnostics;

namespace Devin.Packages.Tests;

/// <summary>Starts programs in a folder as a user does: with an empty package cache and without what a test host inherits.</summary>
internal static class UserProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    /// <summary>Starts a program. Its output is redirected.</summary>
    public static Process Start(
        DirectoryInfo folder,
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? variables = null
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NUGET_PACKAGES"] = Path.Combine(folder.FullName, "packages");
        // 'dotnet' stores in its home where tools are; another run would find the folder of this one.
        start.Environment["DOTNET_CLI_HOME"] = Path.Combine(folder.FullName, "home");
        start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        foreach (var name in start.Environment.Keys.Where(IsOfTestHost).ToList())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs a program that has to succeed within 20 minutes, and returns its output.</summary>
    public static string Run(
        DirectoryInfo folder,
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? variables = null
    )
    {
        List<string> list = [.. arguments];
        using var process = Start(folder, program, list, variables);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        Assert.That(
            process.ExitCode,
            Is.Zero,
            () => $"{program} {string.Join(' ', list)}\n{output.Result}{error.Result}"
        );
        return output.Result;
    }

    /// <summary>Variables that the test host inherits from 'dotnet test'; they do not exist for a user.</summary>
    private static bool IsOfTestHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH";
}
