using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Files;

/// <summary>
/// Reads input files. A file that cannot be read gives the same message in every command.
/// </summary>
internal static class InputFile
{
    /// <summary>Receives the full path of every file that is opened.</summary>
    public static event Action<string>? Opened;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="ContractException">It cannot be read.</exception>
    public static byte[] Read(string path)
    {
        var name = DisplayPath.Of(path);
        if (Directory.Exists(path))
        {
            throw Error(name, $"'{name}' is a folder. Expected a file.");
        }

        try
        {
            Opened?.Invoke(Path.GetFullPath(path));
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Error(
                name,
                $"The file '{name}' does not exist. Correct the path; it is relative to the current folder."
            );
        }
        catch (UnauthorizedAccessException)
        {
            throw Error(name, $"The file '{name}' cannot be read: access is denied. Allow reading it.");
        }
        catch (IOException exception)
        {
            throw Error(name, $"The file '{name}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>The text of a file that a program of its own format reads.</summary>
    /// <exception cref="ContractException">It cannot be read.</exception>
    public static string ReadText(string path)
    {
        using var reader = new StreamReader(new MemoryStream(Read(path)));
        return reader.ReadToEnd();
    }

    /// <summary>Refuses a path that is not a folder.</summary>
    /// <exception cref="ContractException">There is no such folder.</exception>
    public static void RequireFolder(string path)
    {
        var name = DisplayPath.Of(path);
        if (File.Exists(path))
        {
            throw Error(name, $"'{name}' is a file. Expected a folder.");
        }

        if (!Directory.Exists(path))
        {
            throw Error(
                name,
                $"The folder '{name}' does not exist. Correct the path; it is relative to the current folder."
            );
        }
    }

    private static ContractException Error(string name, string message) =>
        new(DiagnosticCodes.File, message, new SourceLocation(name, 1, 1));
}
