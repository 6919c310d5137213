namespace Devin.Generator.Files;

/// <summary>
/// Changes a set of files so that each is either as before or complete, and all are as before when one cannot be
/// changed.
/// </summary>
internal static class FileChanges
{
    /// <summary>The end of the name of an unfinished file.</summary>
    public const string TemporarySuffix = ".devin-gen-new";

    /// <summary>Writes and deletes.</summary>
    /// <param name="contents">The new bytes by path; null to delete the file.</param>
    /// <returns>
    /// The paths that were changed, in ordinal order; files that already have the content are not touched.
    /// </returns>
    /// <exception cref="IOException">A file could not be changed; none is.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be changed; none is.</exception>
    public static IReadOnlyList<string> Apply(IReadOnlyDictionary<string, byte[]?> contents)
    {
        var changes = contents
            .OrderBy(static wanted => wanted.Key, StringComparer.Ordinal)
            .Select(static wanted => new Change(wanted.Key, ReadIfExists(wanted.Key), wanted.Value))
            .Where(static change => !change.IsDone)
            .ToList();
        var committed = new List<Change>();
        try
        {
            foreach (var change in changes)
            {
                change.Prepare();
            }

            foreach (var change in changes)
            {
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
            changes.ForEach(static change => change.DeleteTemporary());
        }

        return changes.Select(static change => change.Path).ToList();
    }

    private static byte[]? ReadIfExists(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    private sealed record Change(string Path, byte[]? Before, byte[]? After)
    {
        private string Temporary => Path + TemporarySuffix;

        public bool IsDone =>
            Before is null || After is null ? Before is null && After is null : Before.AsSpan().SequenceEqual(After);

        public void Prepare()
        {
            if (After is not null)
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
                File.WriteAllBytes(Temporary, After);
            }
        }

        public void Commit() => Replace(After);

        public void Undo()
        {
            if (Before is not null)
            {
                File.WriteAllBytes(Temporary, Before);
            }

            Replace(Before);
        }

        public void DeleteTemporary() => File.Delete(Temporary);

        private void Replace(byte[]? content)
        {
            if (content is null)
            {
                File.Delete(Path);
            }
            else
            {
                File.Move(Temporary, Path, overwrite: true);
            }
        }
    }
}
