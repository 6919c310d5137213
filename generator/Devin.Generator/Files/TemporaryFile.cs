namespace Devin.Generator.Files;

/// <summary>
/// A complete file beside the one that it will replace. It is created only if nothing has its name: no link is written
/// through.
/// </summary>
internal sealed class TemporaryFile
{
    private readonly string _path;

    private TemporaryFile(string path) => _path = path;

    /// <summary>Creates the file.</summary>
    /// <param name="target">The path of the file that it will replace.</param>
    /// <param name="content">Its bytes.</param>
    public static TemporaryFile Create(string target, byte[] content)
    {
        var file = new TemporaryFile(TemporaryName.In(Path.GetDirectoryName(Path.GetFullPath(target))!));
        Write(file._path, content);
        return file;
    }

    /// <summary>Writes a file that does not exist.</summary>
    public static void Write(string path, byte[] content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, fileOffset: 0);
    }

    /// <summary>Moves the file to a path; a file or a link that has it is replaced.</summary>
    public void Replace(string target) => File.Move(_path, target, overwrite: true);

    /// <summary>Deletes the file if it was not moved.</summary>
    public void Delete() => File.Delete(_path);
}
