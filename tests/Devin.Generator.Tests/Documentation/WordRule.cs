using System.Text.RegularExpressions;

namespace Devin.Generator.Tests.Documentation;

/// <summary>A wording that this project does not use.</summary>
/// <param name="Pattern">A regular expression for the wording, without regard to case.</param>
/// <param name="Instead">What to write.</param>
/// <param name="Example">A text that breaks the rule.</param>
internal sealed record WordRule(string Pattern, string Instead, string Example)
{
    /// <summary>The folders or files that the rule covers; empty for all.</summary>
    public IReadOnlyList<string> Scope { get; init; } = [];

    /// <summary>The places where the wording is right.</summary>
    public IReadOnlyList<WordException> Exceptions { get; init; } = [];

    /// <summary>The places in a text that break the rule, each as a line that says what to write.</summary>
    public IEnumerable<string> Violations(WrittenText text) =>
        Scope.Count == 0 || Scope.Any(scope => text.Path.StartsWith(scope, StringComparison.Ordinal))
            ? text.Places(new Regex(Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
                .Where(place => !Exceptions.Any(exception => exception.Covers(text, place.Line)))
                .Select(place => $"{text.Path}({place.Line}): '{place.Text}'. Write instead: {Instead}")
            : [];
}
