namespace Devin.Generator.Files;

/// <summary>
/// The folders below the folders that a command writes. None of them may be a link, and none stays that a run has emptied.
/// </summary>
/// <param name="roots">The folders that the command writes. They themselves may be links, and stay.</param>
internal sealed class OwnedFolders(IReadOnlyList<string> roots)
{
    private readonly string[] _roots =
    [
        .. roots.Select(static root => Path.TrimEndingDirectorySeparator(Path.GetFullPath(root))),
    ];

    /// <summary>
    /// Refuses links among the folders of a file. It is asked again immediately before each change, because another program
    /// can create a link after the folder was read.
    /// </summary>
    /// <exception cref="Diagnostics.ContractException">A folder is a link.</exception>
    public void RefuseLinks(string path)
    {
        foreach (var folder in Above(path))
        {
            OutputFolder.RefuseLink(new DirectoryInfo(folder));
        }
    }

    /// <summary>Deletes the folders of files that were deleted, where they are empty now.</summary>
    public void DeleteEmptied(IEnumerable<string> deleted)
    {
        foreach (
            var folder in deleted
                .SelectMany(Above)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(static folder => folder.Length)
                .Where(static folder => !Directory.EnumerateFileSystemEntries(folder).Any())
        )
        {
            Directory.Delete(folder);
        }
    }

    /// <summary>The folders between a path and the root that contains it; none for a path outside of the roots.</summary>
    private IEnumerable<string> Above(string path)
    {
        var root = Array.Find(
            _roots,
            root => path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        );
        for (
            var folder = root is null ? null : Path.GetDirectoryName(path);
            folder is not null && folder.Length > root!.Length;
            folder = Path.GetDirectoryName(folder)
        )
        {
            yield return folder;
        }
    }
}
