namespace Devin.Generator.Files;

/// <summary>Folders that were created for files; those that stay empty are deleted unless they are kept.</summary>
internal sealed class NewFolders : IDisposable
{
    private readonly Stack<string> _created = new();

    /// <summary>Creates a folder and those above it.</summary>
    /// <param name="path">An absolute path.</param>
    public void Create(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }

        if (Path.GetDirectoryName(path) is { } above)
        {
            Create(above);
        }

        Directory.CreateDirectory(path);
        _created.Push(path);
    }

    /// <summary>Keeps the folders.</summary>
    public void Keep() => _created.Clear();

    /// <summary>Deletes the folders that are empty, the inner ones first.</summary>
    public void Dispose()
    {
        foreach (var path in _created.Where(static path => !Directory.EnumerateFileSystemEntries(path).Any()))
        {
            Directory.Delete(path);
        }
    }
}
