namespace Devin.Generator.Files;

/// <summary>
/// A folder that does not exist yet. It is written whole under a temporary name beside its place, and moved once: it never
/// exists in part, and no file in it needs a temporary name of its own.
/// </summary>
/// <param name="path">The path of the folder. The one above exists.</param>
/// <param name="contents">Its files, of which none is deleted.</param>
internal sealed class FolderCreation(string path, IReadOnlyList<FileContent> contents) : PreparedChange
{
    private readonly string _temporary = TemporaryName.In(System.IO.Path.GetDirectoryName(path)!);

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override IEnumerable<string> Files => contents.Select(static file => file.Path);

    /// <inheritdoc/>
    public override void Prepare(NewFolders folders)
    {
        Directory.CreateDirectory(_temporary);
        var created = _temporary;
        foreach (var (file, bytes) in contents)
        {
            var temporary = _temporary + file[path.Length..];
            var folder = System.IO.Path.GetDirectoryName(temporary)!;
            if (folder != created)
            {
                Directory.CreateDirectory(folder);
                created = folder;
            }

            TemporaryFile.Write(temporary, bytes!);
        }
    }

    /// <inheritdoc/>
    public override void Commit() => Directory.Move(_temporary, path);

    /// <inheritdoc/>
    public override void Undo() => Directory.Move(path, _temporary);

    /// <inheritdoc/>
    public override void DeleteTemporary()
    {
        if (Directory.Exists(_temporary))
        {
            Directory.Delete(_temporary, recursive: true);
        }
    }
}
