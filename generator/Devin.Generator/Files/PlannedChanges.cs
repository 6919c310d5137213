namespace Devin.Generator.Files;

/// <summary>What gives files their new content.</summary>
/// <param name="All">The changes. Files that have the content already need none.</param>
/// <param name="Folders">The folders in which they are prepared.</param>
internal sealed record PlannedChanges(IReadOnlyList<PreparedChange> All, IReadOnlyCollection<string> Folders)
{
    /// <summary>The changes to contents.</summary>
    /// <param name="contents">The new bytes by path; null to delete the file.</param>
    public static PlannedChanges Of(IReadOnlyDictionary<string, byte[]?> contents)
    {
        var missing = new MissingFolders();
        var changes = new List<PreparedChange>();
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var files in contents
                .Select(static file => new FileContent(Path.GetFullPath(file.Key), file.Value))
                .OrderBy(static file => file.Path, StringComparer.Ordinal)
                .GroupBy(file => missing.Above(file.Path))
        )
        {
            if (files.Key is { } folder && IsCreatedWhole(files))
            {
                folders.Add(Path.GetDirectoryName(folder)!);
                changes.Add(new FolderCreation(folder, [.. files]));
                continue;
            }

            folders.UnionWith(files.Select(static file => Path.GetDirectoryName(file.Path)!));
            changes.AddRange(
                files
                    .Select(static file => new FileChange(file.Path, file.Bytes))
                    .Where(static change => !change.IsDone)
            );
        }

        return new PlannedChanges(changes, folders);
    }

    /// <summary>
    /// Whether a folder is moved to its place with its files. Windows refuses it while a program, such as a virus scanner,
    /// reads one of them.
    /// </summary>
    private static bool IsCreatedWhole(IEnumerable<FileContent> files) =>
        !OperatingSystem.IsWindows() && files.Skip(1).Any() && files.All(static file => file.Bytes is not null);
}
