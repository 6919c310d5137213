using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Devin.Generator.Files;

/// <summary>
/// The names of files and folders that are written before they get their own name. They cannot be guessed, so that nothing
/// has them before, and contain the number of the process, so that a later one recognizes what a killed process has left.
/// </summary>
internal static partial class TemporaryName
{
    private const string Prefix = ".devin-gen-";

    /// <summary>A path in a folder that nothing has yet.</summary>
    public static string In(string folder)
    {
        var secret = RandomNumberGenerator.GetHexString(32, lowercase: true);
        return Path.Combine(
            folder,
            string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{secret}")
        );
    }

    /// <summary>Whether a path has the form of one that this class gives.</summary>
    public static bool IsOneOf(string path) =>
        Path.GetFileName(path.AsSpan()).StartsWith(Prefix, StringComparison.Ordinal)
        && Form().IsMatch(Path.GetFileName(path));

    /// <summary>Whether the file or folder was left by a process that was killed.</summary>
    public static bool IsAbandoned(string path)
    {
        var match = Form().Match(Path.GetFileName(path));
        return match.Success && !IsRunning(int.Parse(match.Groups["process"].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>Deletes what processes that were killed have left in folders.</summary>
    /// <param name="folders">The folders. Those that do not exist are ignored.</param>
    public static void DeleteAbandoned(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Distinct(StringComparer.Ordinal).Where(Directory.Exists))
        {
            foreach (var entry in new DirectoryInfo(folder).GetFileSystemInfos(Prefix + "*"))
            {
                if (!IsAbandoned(entry.FullName))
                {
                    continue;
                }

                if (entry is DirectoryInfo abandoned)
                {
                    abandoned.Delete(recursive: true);
                }
                else
                {
                    entry.Delete();
                }
            }
        }
    }

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
    private static partial Regex Form();
}
