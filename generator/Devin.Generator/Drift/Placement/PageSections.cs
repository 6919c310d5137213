using Devin.Generator.Pages;

namespace Devin.Generator.Drift.Placement;

/// <summary>
/// Divides a page's field list into sections. Headings are words of a language, so the division is the one that
/// fits the evidence best: sections come in a fixed order, and no section has a name twice.
/// </summary>
internal static class PageSections
{
    private static readonly PageSection[] Order = Enum.GetValues<PageSection>();

    /// <summary>The section of each field.</summary>
    public static IReadOnlyList<PageSection> Assign(IReadOnlyList<PageField> fields, SectionEvidence evidence)
    {
        // best[s, n]: the best total for the first n fields when none of them is in a section after s.
        var best = new double[Order.Length, fields.Count + 1];
        var begin = new int[Order.Length, fields.Count + 1];
        for (var section = 0; section < Order.Length; section++)
        {
            for (var end = 0; end <= fields.Count; end++)
            {
                best[section, end] = section == 0 ? (end == 0 ? 0 : double.NegativeInfinity) : best[section - 1, end];
                begin[section, end] = end;
                var names = new HashSet<string>(StringComparer.Ordinal);
                var score = 0.0;
                for (var from = end - 1; from >= 0 && names.Add(fields[from].Name); from--)
                {
                    score += evidence.Score(fields[from], Order[section]);
                    var before = section == 0 ? (from == 0 ? 0 : double.NegativeInfinity) : best[section - 1, from];
                    var total = before + score + Entry(fields[from], Order[section]);
                    if (total > best[section, end])
                    {
                        best[section, end] = total;
                        begin[section, end] = from;
                    }
                }
            }
        }

        var result = new PageSection[fields.Count];
        var last = fields.Count;
        for (var section = Order.Length - 1; section >= 0; section--)
        {
            for (var index = begin[section, last]; index < last; index++)
            {
                result[index] = Order[section];
            }

            last = begin[section, last];
        }

        return result;
    }

    private static double Entry(PageField first, PageSection section) =>
        (first.FollowsHeading ? 1 : -1)
        + (first.FollowsMediaType && section is PageSection.Body or PageSection.Response ? 1 : 0);
}
