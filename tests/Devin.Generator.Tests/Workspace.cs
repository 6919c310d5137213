using System.Diagnostics;

namespace Devin.Generator.Tests;

/// <summary>An empty folder in which the program runs.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("devin gen ");

    /// <summary>The folder of the repository.</summary>
    public static string Repository => RepositoryFolder.Path;

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

    /// <summary>Calls the program in this process.</summary>
    public (int Code, string Output, string Error) Run(params IEnumerable<string> arguments) =>
        GeneratorProgram.Call(_folder.FullName, arguments);

    /// <summary>Runs the program in a process of its own.</summary>
    public (int Code, string Output, string Error) Start(params IEnumerable<string> arguments) =>
        GeneratorProgram.Start(_folder.FullName, arguments);

    /// <summary>Runs the program in a process of its own, on a machine set up for a language.</summary>
    public (int Code, string Output, string Error) StartIn(string culture, IEnumerable<string> arguments) =>
        GeneratorProgram.Start(_folder.FullName, arguments, culture);

    /// <summary>Runs git, which has to succeed.</summary>
    public void Git(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _folder.FullName,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, "git " + string.Join(' ', start.ArgumentList));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
