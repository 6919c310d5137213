namespace Devin.Generator.Files;

/// <summary>
/// Changes a set of files so that each is either as before or complete, and all are as before when one cannot be
/// changed. After a run that was killed, some are as before and some are complete: the next run changes the rest, and
/// deletes what the killed one had not finished.
/// </summary>
internal static class FileChanges
{
    /// <summary>Writes and deletes.</summary>
    /// <param name="contents">The new bytes by path; null to delete the file.</param>
    /// <param name="owned">The folders below which no folder may be a link, and none stays that is empty.</param>
    /// <returns>
    /// The paths that were changed, in ordinal order; files that already have the content are not touched.
    /// </returns>
    /// <exception cref="IOException">A file could not be changed; none is.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be changed; none is.</exception>
    /// <exception cref="Diagnostics.ContractException">A folder became a link; no file is changed.</exception>
    public static IReadOnlyList<string> Apply(
        IReadOnlyDictionary<string, byte[]?> contents,
        params IReadOnlyList<string> owned
    )
    {
        var ownedFolders = new OwnedFolders(owned);
        var changes = PlannedChanges.Of(contents);
        TemporaryName.DeleteAbandoned(changes.Folders);
        using var folders = new NewFolders();
        var committed = new List<PreparedChange>();
        try
        {
            foreach (var change in changes.All)
            {
                ownedFolders.RefuseLinks(change.Path);
                change.Prepare(folders);
            }

            foreach (var change in changes.All)
            {
                ownedFolders.RefuseLinks(change.Path);
                change.Commit();
                committed.Add(change);
            }
        }
        catch
        {
            committed.ForEach(static change => change.Undo());
            throw;
        }
        finally
        {
            foreach (var change in changes.All)
            {
                change.DeleteTemporary();
            }
        }

        folders.Keep();
        ownedFolders.DeleteEmptied(
            changes.All.Where(static change => change.IsDeletion).Select(static change => change.Path)
        );
        return [.. changes.All.SelectMany(static change => change.Files).Order(StringComparer.Ordinal)];
    }
}
