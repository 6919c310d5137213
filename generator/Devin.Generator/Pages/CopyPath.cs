using System.Text.RegularExpressions;

namespace Devin.Generator.Pages;

/// <summary>
/// Which localized copy a fragment belongs to. The text comes from a web page, so only plain names are taken.
/// </summary>
/// <param name="Language">A language tag such as <c>ja</c> or <c>pt-BR</c>.</param>
/// <param name="Name">A file name that ends in <c>.yaml</c>.</param>
internal sealed partial record CopyPath(string Language, string Name)
{
    /// <summary>The language of pages that name none.</summary>
    public const string UnmarkedLanguage = "en";

    /// <summary>The path below the folder of the contract, with a forward slash.</summary>
    public string Path => $"{Language}/{Name}";

    /// <summary>
    /// Reads <c>language/name.yaml</c>, <c>name.yaml</c> or <c>/name.yaml</c>, which older English pages have; null for
    /// any other text. Without a language it is English: the file of that name beside the language folders is the
    /// reference copy, which the few operations of a page must never replace.
    /// </summary>
    public static CopyPath? TryParse(string text)
    {
        var match = Plain().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var language = match.Groups["language"];
        return new CopyPath(language.Success ? language.Value : UnmarkedLanguage, match.Groups["name"].Value);
    }

    /// <summary>Whether the text is a language tag as it is used for folders.</summary>
    public static bool IsLanguage(string text) => LanguageTag().IsMatch(text);

    [GeneratedRegex(
        @"\A((?<language>[a-z]{2,3}(-[A-Za-z0-9]{2,8})?)/|/)?(?<name>[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.yaml)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Plain();

    [GeneratedRegex(
        @"\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex LanguageTag();
}
