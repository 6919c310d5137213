using Devin.Generator.Changes.Comparison;
using Devin.Generator.Documents;
using Devin.Generator.Reports;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Reports;

/// <summary>The old and the new part of the contract side by side, with the lines marked that only one side has.</summary>
internal static class ChangeHtmlSides
{
    private const int LinesShown = 40;
    private const int LinesBefore = 3;

    /// <summary>Appends both sides of a difference.</summary>
    public static void Write(HtmlWriter html, ChangeReport report, Difference difference)
    {
        var old = Lines(difference.Old, difference.New, report.Old);
        var @new = Lines(difference.New, difference.Old, report.New);
        var (before, after) = LineMatch.Different(old, @new);
        html.Write("<div class=\"sides\">\n");
        WriteSide(html, new Side("was", "Old", difference.Old), old, before);
        WriteSide(html, new Side("is", "New", difference.New), @new, after);
        html.Write("</div>\n");
    }

    private static void WriteSide(HtmlWriter html, Side side, string[] lines, bool[] isDifferent)
    {
        html.Write(
            $"<section class=\"{side.Style}\"><h4>{side.Title}: {side.Origin?.Location.ToString() ?? "absent"}</h4>\n"
        );
        if (lines.Length == 0)
        {
            html.Write("<p class=\"quiet\">Absent.</p>");
        }
        else
        {
            html.Write($"<pre tabindex=\"0\" role=\"region\" aria-label=\"{side.Title}\">");
            WriteLines(html, lines, isDifferent, side.Style == "was");
            html.Write("</pre>");
        }

        html.Write("</section>\n");
    }

    /// <summary>The part of the contract; nothing where the place is only the owner of what the other side has.</summary>
    private static string[] Lines(Origin? origin, Origin? other, ComparedContract contract)
    {
        var isOwner =
            origin is { } owner
            && other is { } part
            && owner.Pointer.Segments.Count < part.Pointer.Segments.Count
            && part.Pointer.Segments.Take(owner.Pointer.Segments.Count).SequenceEqual(owner.Pointer.Segments);
        return !isOwner && origin?.Pointer.Find(contract.Document) is { } node
            ? YamlWriter.Write(node).TrimEnd('\n').Split('\n')
            : [];
    }

    /// <summary>The lines around the first difference, escaped line by line so that they stay lines.</summary>
    private static void WriteLines(HtmlWriter html, string[] lines, bool[] isDifferent, bool isOld)
    {
        var first = Math.Max(0, Array.IndexOf(isDifferent, true) - LinesBefore);
        html.WriteIf(first > 0, "…\n");
        foreach (var (line, differs) in lines.Zip(isDifferent).Skip(first).Take(LinesShown))
        {
            if (!differs)
            {
                html.Write($"<span>{line}</span>\n");
            }
            else if (isOld)
            {
                html.Write($"<del>{line}</del>\n");
            }
            else
            {
                html.Write($"<ins>{line}</ins>\n");
            }
        }

        html.WriteIf(lines.Length > first + LinesShown, "…\n");
    }

    private readonly record struct Side(string Style, string Title, Origin? Origin);
}
