using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Tree;

namespace Devin.Generator.Commands;

/// <summary>A file that a command line names for an output. Messages name it.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a report. The file can also be a device or a pipe.</summary>
    /// <exception cref="ContractException">The file cannot be written.</exception>
    public static void Write(string path, string text) => Named(path, () => File.WriteAllText(path, text, Utf8));

    /// <summary>Writes a file so that it is either as before or complete, with the folders that it needs.</summary>
    /// <exception cref="ContractException">The file cannot be written; it is as before.</exception>
    public static void Replace(string path, string text) =>
        Named(
            path,
            () =>
                FileChanges.Apply(
                    new Dictionary<string, byte[]?>(StringComparer.Ordinal)
                    {
                        [Path.GetFullPath(path)] = Utf8.GetBytes(text),
                    }
                )
        );

    /// <summary>Refuses an output that would overwrite an input.</summary>
    /// <exception cref="ContractException">The output is one of the inputs.</exception>
    public static void RefuseInput(string? output, IEnumerable<string> inputs)
    {
        // On a file system that ignores case, two spellings are one file.
        if (
            output is not null
            && inputs.Select(Path.GetFullPath).Contains(Path.GetFullPath(output), StringComparer.OrdinalIgnoreCase)
        )
        {
            throw Error(
                output,
                $"'{DisplayPath.Of(output)}' is an input, and writing the output would overwrite it. Name another file with --output."
            );
        }
    }

    private static void Named(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Error(path, $"The file '{DisplayPath.Of(path)}' cannot be written: {ReasonOf(path, exception)}");
        }
    }

    private static string ReasonOf(string path, Exception exception) =>
        exception switch
        {
            _ when Directory.Exists(path) => "it is a folder. Name a file.",
            DirectoryNotFoundException => "its folder does not exist. Create it, or correct the path.",
            UnauthorizedAccessException => "access is denied. Allow writing it.",
            _ => exception.Message,
        };

    private static ContractException Error(string path, string message) =>
        new(DiagnosticCodes.File, message, new SourceLocation(DisplayPath.Of(path), 1, 1));
}
