using System.Text.RegularExpressions;

namespace Devin.Generator.Pages;

/// <summary>
/// Finds lists of values on pages without field names: a line begins with identifiers that commas separate,
/// and the description of the next field may follow on the same line.
/// </summary>
internal static partial class LooseListReader
{
    /// <summary>The lists of at least two values.</summary>
    public static IReadOnlyList<OptionList> Read(PageText page)
    {
        var lists = new List<OptionList>();
        var before = "";
        foreach (var line in page.Lines)
        {
            var match = List().Match(line.Text);
            if (match.Success)
            {
                lists.Add(
                    new OptionList(
                        match.Value.Split(", "),
                        page.LocationOf(line),
                        before + "\n" + line.Text[match.Length..]
                    )
                );
                before = line.Text[match.Length..];
            }
            else if (!line.IsBlank)
            {
                before = line.Text;
            }
        }

        return lists;
    }

    [GeneratedRegex(@"^[a-z0-9][A-Za-z0-9_.-]*(, [a-z0-9][A-Za-z0-9_.-]*)+(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
