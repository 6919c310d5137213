using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Files;

/// <summary>Reads files that people name.</summary>
internal static class InputFile
{
    /// <summary>The bytes of a file.</summary>
    /// <exception cref="ContractException">There is no such file.</exception>
    public static byte[] Read(string path) =>
        File.Exists(path)
            ? File.ReadAllBytes(path)
            : throw new ContractException(
                DiagnosticCodes.File,
                $"The file '{DisplayPath.Of(path)}' does not exist. Correct the path; it is relative to the current folder.",
                new SourceLocation(DisplayPath.Of(path), 1, 1)
            );
}
