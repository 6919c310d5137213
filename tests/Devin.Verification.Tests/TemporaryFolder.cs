using System.Text;

namespace Devin.Verification.Tests;

/// <summary>A folder that is deleted after its use.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("devin gen ");

    /// <summary>The full path of something in it.</summary>
    public string At(string path) => Path.Combine(_folder.FullName, path);

    /// <summary>Writes a file.</summary>
    public void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), content);
    }

    /// <summary>Writes a text file.</summary>
    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Dispose() => _folder.Delete(recursive: true);
}
