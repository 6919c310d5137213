namespace Devin.Generator.Files;

/// <summary>A change of one file: prepared beside it, then committed at once, and undone if another one fails.</summary>
internal sealed class FileChange
{
    private readonly byte[]? _before;
    private readonly byte[]? _after;
    private TemporaryFile? _temporary;

    /// <summary>A change to bytes, or the deletion of the file where they are null.</summary>
    public FileChange(string path, byte[]? after)
    {
        Path = path;
        _after = after;
        _before = File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    /// <summary>The path of the file.</summary>
    public string Path { get; }

    /// <summary>Whether the file is deleted.</summary>
    public bool IsDeletion => _after is null;

    /// <summary>Whether the file has the content already.</summary>
    public bool IsDone =>
        _before is null || _after is null ? _before is null && _after is null : _before.AsSpan().SequenceEqual(_after);

    /// <summary>Writes the new content beside the file.</summary>
    /// <param name="folders">Creates the folder of the file.</param>
    public void Prepare(NewFolders folders)
    {
        if (_after is not null)
        {
            folders.Create(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
            _temporary = TemporaryFile.Create(Path, _after);
        }
    }

    /// <summary>Replaces or deletes the file.</summary>
    public void Commit()
    {
        if (_temporary is null)
        {
            File.Delete(Path);
        }
        else
        {
            _temporary.Replace(Path);
            _temporary = null;
        }
    }

    /// <summary>Gives the file its old content.</summary>
    public void Undo()
    {
        if (_before is null)
        {
            File.Delete(Path);
        }
        else
        {
            TemporaryFile.Create(Path, _before).Replace(Path);
        }
    }

    /// <summary>Deletes what was prepared and not committed.</summary>
    public void DeleteTemporary() => _temporary?.Delete();
}
