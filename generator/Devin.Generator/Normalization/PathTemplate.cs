using System.Text.RegularExpressions;

namespace Devin.Generator.Normalization;

/// <summary>The paths of a contract.</summary>
internal static partial class PathTemplate
{
    /// <summary>
    /// The path as OpenAPI writes it: Starlette's routes contain how a parameter is read (<c>{name:path}</c>), and some
    /// contracts were published with that in their paths.
    /// </summary>
    public static string WithoutConvertors(string path) => Convertor().Replace(path, "{$1}");

    /// <summary>The names of the parameters in the path, each once, in its order.</summary>
    public static IEnumerable<string> ParameterNames(string path) =>
        Parameter().Matches(path).Select(static match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(\w+):(?:str|path|int|float|uuid)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Convertor();

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
