using System.Text.RegularExpressions;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Decides whether printable text on one line needs quotes.</summary>
internal static partial class YamlPlainText
{
    private const string NotFirst = " -?:,[]{}#&*!|=>'\"%@`";

    /// <summary>Whether the text, written without quotes, is read back as the same string, by old readers too.</summary>
    public static bool IsPlain(string text) =>
        text.Length > 0
        && !NotFirst.Contains(text[0], StringComparison.Ordinal)
        && text[^1] is not (' ' or ':')
        && !text.StartsWith("...", StringComparison.Ordinal)
        && HasOnlyPlainCharacters(text)
        && YamlCoreSchema.Resolve(text).Kind == ScalarKind.String
        && !OldType().IsMatch(text);

    private static bool HasOnlyPlainCharacters(string text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            var startsComment = text[index] == '#' && text[index - 1] == ' ';
            var endsKey = text[index - 1] == ':' && text[index] == ' ';
            if (startsComment || endsKey)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Strings of the core schema that a YAML 1.1 reader takes for another type, and merge keys.</summary>
    [GeneratedRegex(
        """
            ^(
              [yYnN] | [yY]es | YES | [nN]o | NO | [oO]n | ON | [oO]ff | OFF
            | <<
            | [-+]? \.(inf|Inf|INF) | \.(nan|NaN|NAN)
            | [-+]? 0b[01_]+ | [-+]? 0o[0-7_]+ | [-+]? 0x[0-9a-fA-F_]+
            | [-+]? [0-9_]+ (:[0-9_]+)+ (\.[0-9_]*)?
            | [-+]? ([0-9][0-9_]*(\.[0-9_]*)? | \.[0-9_]+) ([eE][-+]?[0-9]+)?
            | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2} ([Tt\ ].*)?
            )$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex OldType();
}
