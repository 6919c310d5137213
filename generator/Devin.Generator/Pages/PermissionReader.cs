using System.Text.RegularExpressions;

namespace Devin.Generator.Pages;

/// <summary>
/// Reads the permission that an operation requires from the page's section about permissions: the first paragraph with
/// a name below the heading. What a later paragraph or a table names is for a single field.
/// </summary>
internal static partial class PermissionReader
{
    /// <summary>How far below the heading a name may be: a rendered page does not show where its sections end.</summary>
    private const int Paragraphs = 2;

    private const string Anchor = "<div id=\"permissions\">";

    /// <summary>
    /// The heading in each language. The French and the Italian word also head the section about authorization, which
    /// comes later and names no permission.
    /// </summary>
    private static readonly HashSet<string> Headings = new(StringComparer.Ordinal)
    {
        "Permissions",
        "Berechtigungen",
        "Permisos",
        "Autorisations",
        "Autorizzazioni",
        "権限",
        "권한",
        "Permissões",
        "权限",
    };

    /// <summary>What the page names, or null where it has no such section or the section names nothing.</summary>
    public static PagePermissions? Read(PageText page)
    {
        var start = page.Lines.Index().FirstOrDefault(line => IsHeading(line.Item.Text), (Index: -1, default)).Index;
        if (start < 0)
        {
            return null;
        }

        var found = new List<string>();
        PageLine? first = null;
        var paragraph = 0;
        foreach (var line in page.Lines.Skip(start + 1).SkipWhile(IsPartOfHeading))
        {
            paragraph += line.IsBlank ? 1 : 0;
            var isEnd = line.Text is ['#' or '|' or '<', ..] || (line.IsBlank && found.Count > 0);
            if (isEnd || paragraph == Paragraphs)
            {
                break;
            }

            var names = Names(line.Text);
            first ??= names.Length > 0 ? line : null;
            found.AddRange(names);
        }

        return first is { } at
            ? new PagePermissions([.. found.Distinct(StringComparer.Ordinal)], page.LocationOf(at))
            : null;
    }

    private static bool IsHeading(string text) => text == Anchor || Headings.Contains(text.TrimStart('#').TrimStart());

    /// <summary>Below the anchor follow the heading itself and the end of the element around it.</summary>
    private static bool IsPartOfHeading(PageLine line) =>
        line.IsBlank || line.Text == "</div>" || Headings.Contains(line.Text.TrimStart('#').TrimStart());

    /// <summary>Markdown has names in code type; a rendered page has lost that, and names begin with what they allow.</summary>
    private static string[] Names(string text)
    {
        var code = Code().Matches(text).Select(static match => match.Groups[1].Value).ToArray();
        return code.Length > 0 ? code : [.. Word().Matches(text).Select(static match => match.Value)];
    }

    [GeneratedRegex("`([A-Z][A-Za-z]*)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(
        "(?<![A-Za-z0-9_])(Manage|View|Use|Index|Read|Write|Create|Delete|Impersonate)([A-Z][A-Za-z]*)(?![A-Za-z0-9_])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Word();
}
