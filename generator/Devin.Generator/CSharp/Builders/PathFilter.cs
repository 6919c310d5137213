using System.Text;
using System.Text.RegularExpressions;

namespace Devin.Generator.CSharp.Builders;

/// <summary>
/// Kiota's include and exclude patterns: globs over paths, with methods behind <c>#</c>, as in
/// <c>**/sessions#GET,POST</c>. A parameter in a pattern matches any segment.
/// </summary>
internal sealed partial class PathFilter
{
    private readonly Pattern[] _include;
    private readonly Pattern[] _exclude;

    public PathFilter(IEnumerable<string> include, IEnumerable<string> exclude)
    {
        _include = [.. include.Select(Parse)];
        _exclude = [.. exclude.Select(Parse)];
    }

    /// <summary>The filter that keeps everything.</summary>
    public static PathFilter Everything { get; } = new([], []);

    /// <summary>Whether nothing is left out.</summary>
    public bool IsEmpty => _include.Length == 0 && _exclude.Length == 0;

    /// <summary>
    /// Whether an operation is kept: included by any pattern, where there are some, and excluded by none.
    /// </summary>
    public bool Keeps(string path, string httpMethod) =>
        (_include.Length == 0 || Array.Exists(_include, pattern => pattern.Matches(path, httpMethod)))
        && !Array.Exists(_exclude, pattern => pattern.Matches(path, httpMethod));

    private static Pattern Parse(string text)
    {
        var parts = text.Split('#', 2);
        var methods = parts.Length > 1 ? parts[1].Split(',', StringSplitOptions.TrimEntries) : [];
        return new Pattern(
            new Regex(
                GlobExpression(Parameter().Replace(parts[0], "*")),
                RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
            ),
            [.. methods.Where(static method => method.Length > 0)]
        );
    }

    private static string GlobExpression(string glob)
    {
        var expression = new StringBuilder("^");
        for (var index = 0; index < glob.Length; index++)
        {
            var rest = glob.AsSpan(index);
            if (rest.StartsWith("**/"))
            {
                expression.Append("(?:.*/)?");
                index += 2;
            }
            else if (rest.StartsWith("**"))
            {
                expression.Append(".*");
                index++;
            }
            else
            {
                expression.Append(
                    glob[index] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        var character => Regex.Escape(character.ToString()),
                    }
                );
            }
        }

        return expression.Append('$').ToString();
    }

    [GeneratedRegex(@"\{[^}/]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    private sealed record Pattern(Regex Path, string[] Methods)
    {
        public bool Matches(string path, string httpMethod) =>
            Path.IsMatch(path)
            && (Methods.Length == 0 || Methods.Contains(httpMethod, StringComparer.OrdinalIgnoreCase));
    }
}
