using System.Text.RegularExpressions;

namespace Devin.Generator.Documents;

/// <summary>
/// YAML 1.2 takes the indentation of a block scalar from its first line with text. YamlDotNet refuses one that begins with a
/// line of spaces, although the number of its spaces means nothing.
/// </summary>
internal static partial class YamlBlankLines
{
    /// <summary>The text without the spaces of such lines, or the text itself. All lines keep their numbers.</summary>
    public static string Clear(string text) =>
        Beginning()
            .Replace(
                text,
                static match =>
                    match.Groups["header"].Value
                    + match.Groups["blank"].Value.Replace(" ", "", StringComparison.Ordinal)
            );

    /// <summary>A block scalar that does not state its indentation, up to its first line with text.</summary>
    [GeneratedRegex(
        @"^(?<header>.*[:\-?][ ]+([&!]\S+[ ]+)*[|>][+-]?([ ]+#.*|[ ]*)\r?\n)(?<blank>([ ]*\r?\n)+)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking
    )]
    private static partial Regex Beginning();
}
