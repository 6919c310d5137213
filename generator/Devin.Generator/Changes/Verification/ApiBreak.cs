using System.Text.RegularExpressions;

namespace Devin.Generator.Changes.Verification;

/// <summary>One part of the old library's public API that is missing in the new one according to Microsoft.DotNet.ApiCompat.</summary>
/// <param name="Symbol">The part in ApiCompat's words.</param>
/// <param name="Member">The part as reports name it: a type, a member, or the name of a method alone.</param>
internal sealed partial record ApiBreak(string Symbol, string Member)
{
    /// <summary>What ApiCompat printed; null when that is no comparison.</summary>
    /// <param name="output">Its output.</param>
    /// <param name="rootNamespace">The root namespace of both libraries.</param>
    public static IReadOnlyList<ApiBreak>? Read(string output, string rootNamespace) =>
        Success().IsMatch(output)
            ? [.. Lines().Matches(output).Select(match => Of(match.Groups[1].Value, rootNamespace))]
            : null;

    private static ApiBreak Of(string symbol, string rootNamespace)
    {
        var name = symbol.Split('(')[0].Split(' ')[^1];
        var inner = name.StartsWith(rootNamespace + ".Models.", StringComparison.Ordinal)
            ? name[(rootNamespace.Length + ".Models.".Length)..]
            : name.Split('.')[^1];
        return new ApiBreak(symbol, Accessor().Replace(inner, "").Replace(".Values.", ".", StringComparison.Ordinal));
    }

    [GeneratedRegex("^(?:APICompat ran successfully|API breaking changes found)", RegexOptions.Multiline)]
    private static partial Regex Success();

    [GeneratedRegex(@"^CP\d+: [^'\n]*'([^'\n]+)'", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    [GeneratedRegex(@"\.(?:get|set|init)$", RegexOptions.CultureInvariant)]
    private static partial Regex Accessor();
}
