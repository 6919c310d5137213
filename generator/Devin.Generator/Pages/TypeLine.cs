using System.Text.RegularExpressions;

namespace Devin.Generator.Pages;

/// <summary>
/// The type of a field as rendered pages write it: <c>string | null</c>, <c>enum&lt;string&gt;</c>,
/// <c>string&lt;uri&gt;[] | null</c>, <c>SessionSecretInput · object[] | null</c>. The words are those of JSON Schema
/// in every language.
/// </summary>
/// <param name="Types">The types beside null; one unless it is a union.</param>
/// <param name="ArrayDepth">How many lists are around the type.</param>
/// <param name="IsEnum">Whether a list of values follows.</param>
/// <param name="Format">The format, where the page shows one.</param>
/// <param name="IsNullable">Whether null is allowed, or null if the page does not show it.</param>
internal sealed partial record TypeLine(
    IReadOnlyList<string> Types,
    int ArrayDepth,
    bool IsEnum,
    string? Format,
    bool? IsNullable
)
{
    /// <summary>Reads a line; null when it is not a type.</summary>
    public static TypeLine? TryParse(string text)
    {
        var titled = text.LastIndexOf('·');
        var hasTitle = titled >= 0;
        var parts = (hasTitle ? text[(titled + 1)..] : text).Split('|', StringSplitOptions.TrimEntries);
        var words = parts.Where(static part => part != "null").Select(static part => Word().Match(part)).ToArray();
        if (words.Length == 0 || words.Any(static word => !word.Success))
        {
            return null;
        }

        var depths = words.Select(static word => word.Groups["list"].Length / 2).Distinct().ToArray();
        if (depths.Length > 1)
        {
            return null;
        }

        var inner = words[0].Groups["inner"].Value;
        var isEnum = words[0].Groups["type"].Value == "enum";
        var types = words
            .Select(word =>
                word.Groups["type"].Value == "enum" ? word.Groups["inner"].Value : word.Groups["type"].Value
            )
            .ToArray();
        // The title of a free-form object replaces its union with null on rendered pages.
        var isBareObject = hasTitle && depths[0] == 0 && types is ["object"];
        var hasNull = parts.Length > words.Length;
        return new TypeLine(
            types,
            depths[0],
            isEnum,
            isEnum || inner.Length == 0 ? null : inner,
            hasNull ? true
                : isBareObject ? null
                : false
        );
    }

    [GeneratedRegex(
        @"^(?<type>string|integer|number|boolean|object|any|file|enum(?=<(string|integer|number|boolean)>))(<(?<inner>[A-Za-z0-9_-]+)>)?(?<list>(\[\])*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Word();
}
