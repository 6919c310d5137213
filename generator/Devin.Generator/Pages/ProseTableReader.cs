using System.Text.RegularExpressions;

namespace Devin.Generator.Pages;

/// <summary>Finds Markdown tables with values in code type in their first column.</summary>
internal static partial class ProseTableReader
{
    /// <summary>The tables below a sentence or heading with a name in code type.</summary>
    public static IReadOnlyList<ProseTable> Read(PageText page)
    {
        var tables = new List<ProseTable>();
        for (var index = 1; index < page.Lines.Count; index++)
        {
            if (!Delimiter().IsMatch(page.Lines[index].Text))
            {
                continue;
            }

            // Before the rows: in a row of delimiters, only the first ones are below a name.
            var names = NamesBefore(page, index - 1);
            if (names.Count == 0)
            {
                continue;
            }

            var rows = page
                .Lines.Skip(index + 1)
                .TakeWhile(static line => line.Text.StartsWith('|'))
                .Select(static line => (Line: line, Cell: FirstCell().Match(line.Text)))
                .ToArray();
            if (rows.Length > 0 && rows.All(static row => row.Cell.Success))
            {
                tables.Add(
                    new ProseTable(
                        names,
                        rows.Select(static row => row.Cell.Groups["value"].Value).ToArray(),
                        page.LocationOf(rows[0].Line, rows[0].Cell.Groups["value"].Index)
                    )
                );
            }
        }

        return tables;
    }

    /// <summary>The names in the paragraph before the table's heading row; else those in the heading before that.</summary>
    private static IReadOnlyList<string> NamesBefore(PageText page, int headingRow)
    {
        for (var index = headingRow - 1; index >= 0; index--)
        {
            var line = page.Lines[index];
            if (line.Text.StartsWith('|'))
            {
                return [];
            }

            var names = Code().Matches(line.Text).Select(static match => match.Groups[1].Value).ToArray();
            if (names.Length > 0 || line.Text.StartsWith('#'))
            {
                return names;
            }
        }

        return [];
    }

    [GeneratedRegex(@"^\|(\s*:?-{3,}:?\s*\|)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"^\|\s*`(?<value>[^`]+)`\s*\|", RegexOptions.CultureInvariant)]
    private static partial Regex FirstCell();

    [GeneratedRegex("`([^`\\s]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
