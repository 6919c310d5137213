using System.Diagnostics;
using System.Text;

namespace Devin.Generator.Tests;

/// <summary>An empty folder in which the built program runs, as a person would run it.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("devin gen ");

    /// <summary>The folder of the repository.</summary>
    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Devin.Generated.sln")))
            {
                folder = folder.Parent!;
            }

            return folder.FullName;
        }
    }

    public string At(string path) => Path.Combine(_folder.FullName, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Every file below a folder with its text.</summary>
    public SortedDictionary<string, string> Snapshot(string folder)
    {
        var files = Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories);
        return new(
            files.ToDictionary(path => Path.GetRelativePath(At(folder), path).Replace('\\', '/'), File.ReadAllText),
            StringComparer.Ordinal
        );
    }

    public (int Code, string Output, string Error) Run(params IEnumerable<string> arguments) => Run("en-US", arguments);

    public (int Code, string Output, string Error) Run(string culture, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(Devin.Generator.Diagnostics.Diagnostic).Assembly.Location, .. arguments]
        )
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LANG"] = culture;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
