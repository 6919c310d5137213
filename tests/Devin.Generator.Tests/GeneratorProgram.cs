using System.Diagnostics;
using System.Reflection;
using System.Text;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Tests;

/// <summary>The built program: its entry point called in this process, or a process of its own.</summary>
internal static class GeneratorProgram
{
    private static readonly Assembly Program = typeof(Diagnostic).Assembly;

    /// <summary>
    /// The current folder and the console belong to the whole process, so one call at a time has them. Other tests name
    /// their folders in full, also the folder in which they start a process.
    /// </summary>
    private static readonly Lock OneCall = new();

    /// <summary>The path of the program.</summary>
    public static string Path => Program.Location;

    /// <summary>Calls the entry point, which is what a process does after it has started.</summary>
    public static (int Code, string Output, string Error) Call(string folder, IEnumerable<string> arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        lock (OneCall)
        {
            var (usualFolder, usualOutput, usualError) = (Directory.GetCurrentDirectory(), Console.Out, Console.Error);
            try
            {
                Directory.SetCurrentDirectory(folder);
                Console.SetOut(output);
                Console.SetError(error);
                var code = Program.EntryPoint!.Invoke(
                    null,
                    BindingFlags.DoNotWrapExceptions,
                    null,
                    [arguments.ToArray()],
                    null
                );
                return ((int)code!, output.ToString(), error.ToString());
            }
            finally
            {
                Console.SetOut(usualOutput);
                Console.SetError(usualError);
                Directory.SetCurrentDirectory(usualFolder);
            }
        }
    }

    /// <summary>
    /// Runs the program in a process: what differs from a call is the start, the console and the environment.
    /// </summary>
    public static (int Code, string Output, string Error) Start(
        string folder,
        IEnumerable<string> arguments,
        string culture = "en-US"
    )
    {
        var start = new ProcessStartInfo("dotnet", [Path, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LANG"] = culture;
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
