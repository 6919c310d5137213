using System.Text;
using Devin.Generator.Emit;

namespace Devin.Generator.Output;

/// <summary>Brings a folder of emitted files to a wanted state: all of it, or on an error nothing.</summary>
internal static class OutputDirectory
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes the files whose text changed and deletes those that no longer belong to the output. Others keep their
    /// time stamps.
    /// </summary>
    /// <returns>How many files were written or deleted.</returns>
    public static OutputChanges Apply(string folder, IReadOnlyList<EmittedFile> files)
    {
        Directory.CreateDirectory(folder);
        var wanted = files.ToDictionary(
            file => Path.GetFullPath(Path.Combine(folder, file.Path)),
            StringComparer.Ordinal
        );
        var obsolete = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(Path.GetFullPath)
            .Where(path => !wanted.ContainsKey(path))
            .ToArray();
        var changed = wanted
            .Select(static entry => (Path: entry.Key, Bytes: Utf8.GetBytes(entry.Value.Text)))
            .Where(static file =>
                !File.Exists(file.Path) || !File.ReadAllBytes(file.Path).AsSpan().SequenceEqual(file.Bytes)
            )
            .ToArray();

        // First everything that can fail for want of space or rights, beside its place; then only renames.
        foreach (var (path, bytes) in changed)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(Staged(path), bytes);
        }

        foreach (var (path, _) in changed)
        {
            File.Move(Staged(path), path, overwrite: true);
        }

        foreach (var path in obsolete)
        {
            File.Delete(path);
        }

        DeleteEmptyFolders(folder);
        return new OutputChanges(changed.Length, obsolete.Length);
    }

    private static string Staged(string path) => path + ".new";

    private static void DeleteEmptyFolders(string folder)
    {
        foreach (var child in Directory.EnumerateDirectories(folder))
        {
            DeleteEmptyFolders(child);
            if (!Directory.EnumerateFileSystemEntries(child).Any())
            {
                Directory.Delete(child);
            }
        }
    }
}
