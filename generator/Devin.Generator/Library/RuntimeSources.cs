using System.Text.RegularExpressions;
using Devin.Generator.Files;
using Devin.Generator.SourceText;

namespace Devin.Generator.Library;

/// <summary>
/// The hand-written half of a client for another contract: the sources of this repository under other names.
/// </summary>
internal static partial class RuntimeSources
{
    // Files with what only libraries with a bearer token have.
    private const string TokenFile = ".Token.cs";

    // The first line of the remarks about the token.
    private const string TokenRemarks = "    /// The token is sent to ";

    private static readonly Dictionary<string, string> None = [];

    /// <summary>The files, below <c>Runtime/</c>.</summary>
    /// <param name="options">The names of the library.</param>
    /// <param name="withFluent">Whether to include the fluent client's half.</param>
    /// <param name="withTesting">Whether to include the test double's half.</param>
    public static IEnumerable<EmittedFile> Of(LibraryOptions options, bool withFluent, bool withTesting = false) =>
        EmbeddedFiles
            .Below("runtime")
            .Concat(withFluent ? EmbeddedFiles.Below("runtime-fluent") : None)
            .Concat(withTesting ? EmbeddedFiles.Below("runtime-testing") : None)
            .Where(file => options.HasToken || !file.Key.EndsWith(TokenFile, StringComparison.Ordinal))
            .Select(file => new EmittedFile(
                Rename(file.Key, options),
                Described(Rename(file.Value, options), file.Key, options)
            ));

    private static string Described(string text, string path, LibraryOptions options) =>
        options.TokenDescription is { } description && path.EndsWith(TokenFile, StringComparison.Ordinal)
            ? text.Replace(
                TokenRemarks,
                string.Concat(XmlDocs.Element("para", description).Select(static line => $"    /// {line}\n"))
                    + TokenRemarks,
                StringComparison.Ordinal
            )
            : text;

    private static string Rename(string text, LibraryOptions options)
    {
        return Name()
            .Replace(
                text,
                match =>
                    match.Value switch
                    {
                        "Devin.Generated" => options.Namespace,
                        "DevinClient" => options.ClientName,
                        _ => options.Prefix,
                    }
            );
    }

    [GeneratedRegex(
        @"\bDevin\.Generated\b|\bDevinClient(?=[A-Z.]|\b)|\bDevin(?=[A-Z]|\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();
}
