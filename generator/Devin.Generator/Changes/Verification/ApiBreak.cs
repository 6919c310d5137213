using System.Text.RegularExpressions;

namespace Devin.Generator.Changes.Verification;

/// <summary>One part of the old library's public API that is missing in the new one according to Microsoft.DotNet.ApiCompat.</summary>
/// <param name="Symbol">The part in ApiCompat's words.</param>
/// <param name="Member">The part without its namespace: a type, or a member with its type.</param>
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
        var name = Accessor().Replace(symbol.Split('(')[0].Split(' ')[^1], "");
        var inner = new[] { rootNamespace + ".Models.", rootNamespace + "." }
            .Where(start => name.StartsWith(start, StringComparison.Ordinal))
            .Select(start => name[start.Length..])
            .FirstOrDefault(name);
        return new ApiBreak(symbol, inner.Replace(".Values.", ".", StringComparison.Ordinal));
    }

    [GeneratedRegex("^(?:APICompat ran successfully|API breaking changes found)", RegexOptions.Multiline)]
    private static partial Regex Success();

    [GeneratedRegex(@"^CP\d+: [^'\n]*'([^'\n]+)'", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    [GeneratedRegex(@"\.(?:get|set|init)$", RegexOptions.CultureInvariant)]
    private static partial Regex Accessor();
}
