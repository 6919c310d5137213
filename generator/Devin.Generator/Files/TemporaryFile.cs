using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Devin.Generator.Files;

/// <summary>
/// A complete file beside the one that it will replace. Its name cannot be guessed, and it is created only if nothing has
/// the name: no link is written through. The name contains the number of the process, so that a later one recognizes files
/// of a process that was killed.
/// </summary>
internal sealed partial class TemporaryFile
{
    private readonly string _path;

    private TemporaryFile(string path) => _path = path;

    /// <summary>Creates the file.</summary>
    /// <param name="target">The path of the file that it will replace.</param>
    /// <param name="content">Its bytes.</param>
    public static TemporaryFile Create(string target, byte[] content)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        var secret = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var file = new TemporaryFile(
            Path.Combine(
                folder,
                string.Create(CultureInfo.InvariantCulture, $".devin-gen-{Environment.ProcessId}-{secret}")
            )
        );
        using var stream = new FileStream(file._path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(content);
        return file;
    }

    /// <summary>Whether a path has the form of one that this class gives.</summary>
    public static bool IsNameOf(string path) => Name().IsMatch(Path.GetFileName(path));

    /// <summary>Whether the file was left by a process that was killed.</summary>
    public static bool IsAbandoned(string path)
    {
        var match = Name().Match(Path.GetFileName(path));
        return match.Success && !IsRunning(int.Parse(match.Groups["process"].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>Deletes what processes that were killed have left beside files.</summary>
    public static void DeleteAbandoned(IEnumerable<string> targets)
    {
        var folders = targets.Select(static path => Path.GetDirectoryName(Path.GetFullPath(path))!);
        foreach (var folder in folders.Distinct(StringComparer.Ordinal).Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(folder, ".devin-gen-*").Where(IsAbandoned).ToArray())
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>Moves the file to a path; a file or a link that has it is replaced.</summary>
    public void Replace(string target) => File.Move(_path, target, overwrite: true);

    /// <summary>Deletes the file if it was not moved.</summary>
    public void Delete() => File.Delete(_path);

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\.devin-gen-(?<process>[0-9]{1,9})-[0-9a-f]{32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
