namespace Devin.Generator.Files;

/// <summary>A change of one file, which is prepared beside it.</summary>
internal sealed class FileChange : PreparedChange
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

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Files => [Path];

    /// <inheritdoc/>
    public override bool IsDeletion => _after is null;

    /// <summary>Whether the file has the content already.</summary>
    public bool IsDone =>
        _before is null || _after is null ? _before is null && _after is null : _before.AsSpan().SequenceEqual(_after);

    /// <inheritdoc/>
    public override void Prepare(NewFolders folders)
    {
        if (_after is not null)
        {
            folders.Create(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
            _temporary = TemporaryFile.Create(Path, _after);
        }
    }

    /// <inheritdoc/>
    public override void Commit()
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

    /// <inheritdoc/>
    public override void Undo()
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

    /// <inheritdoc/>
    public override void DeleteTemporary() => _temporary?.Delete();
}
