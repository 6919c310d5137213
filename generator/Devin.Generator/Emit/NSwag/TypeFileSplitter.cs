using Devin.Generator.Diagnostics;
using Devin.Generator.Emit.Client;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Tree;

namespace Devin.Generator.Emit.NSwag;

/// <summary>Splits NSwag's one file into a file per type, at the markers that the templates print.</summary>
internal static class TypeFileSplitter
{
    private const string Marker = "//# file ";

    /// <summary>The files.</summary>
    /// <param name="source">NSwag's output.</param>
    /// <param name="options">The names of the library.</param>
    /// <exception cref="ContractException">The output has no marker: other templates were used.</exception>
    public static IReadOnlyList<EmittedFile> Split(string source, LibraryOptions options)
    {
        var parts = ("\n" + source.ReplaceLineEndings("\n")).Split("\n" + Marker);
        if (parts.Length < 2)
        {
            throw new ContractException(
                DiagnosticCodes.NSwag,
                "NSwag's output has no type in it. Set 'templateDirectory' in nswag.json to generator/templates.",
                new SourceLocation("nswag.json", 1, 1)
            );
        }

        return [.. parts.Skip(1).Select(part => ToFile(part, options))];
    }

    private static EmittedFile ToFile(string part, LibraryOptions options)
    {
        var end = part.IndexOf('\n', StringComparison.Ordinal);
        var path = part[..end].Trim();
        var folder = Path.GetDirectoryName(path)!;
        var space =
            folder.Length == 0
                ? options.Namespace
                : $"{options.Namespace}.{folder.Replace('\\', '.').Replace('/', '.')}";
        return new EmittedFile(path, ClientHeader.Of(options, space) + part[(end + 1)..].Trim('\n') + "\n");
    }
}
