using System.Text.RegularExpressions;
using Devin.Generator.Emit;

namespace Devin.Generator.Library;

/// <summary>
/// The hand-written half of a client for another contract: the sources of this repository's own, under other names.
/// </summary>
internal static partial class RuntimeSources
{
    /// <summary>The files, below <c>Runtime/</c>.</summary>
    public static IEnumerable<EmittedFile> Of(EmitOptions options) =>
        EmbeddedFiles
            .Below("runtime")
            .Select(file => new EmittedFile("Runtime/" + Rename(file.Key, options), Rename(file.Value, options)));

    private static string Rename(string text, EmitOptions options)
    {
        var prefix =
            options.ClientName.EndsWith("Client", StringComparison.Ordinal) && options.ClientName.Length > 6
                ? options.ClientName[..^6]
                : options.ClientName;
        return Name()
            .Replace(
                text,
                match =>
                    match.Value switch
                    {
                        "Devin.Generated" => options.Namespace,
                        "DevinClient" => options.ClientName,
                        _ => prefix,
                    }
            );
    }

    [GeneratedRegex(
        @"\bDevin\.Generated\b|\bDevinClient(?=[A-Z.]|\b)|\bDevin(?=[A-Z]|\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();
}
