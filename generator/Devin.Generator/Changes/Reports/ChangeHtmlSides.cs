using System.Globalization;
using System.Text;
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
    public static void Append(StringBuilder html, ChangeReport report, Difference difference)
    {
        var old = Lines(difference.Old, difference.New, report.Old);
        var @new = Lines(difference.New, difference.Old, report.New);
        var (before, after) = LineMatch.Different(old, @new);
        html.Append("<div class=\"sides\">\n");
        AppendSide(html, "was", "Old", difference.Old, Marked(old, before, "del"));
        AppendSide(html, "is", "New", difference.New, Marked(@new, after, "ins"));
        html.Append("</div>\n");
    }

    private static void AppendSide(StringBuilder html, string style, string title, Origin? origin, string text)
    {
        var place = origin?.Location.ToString() ?? "absent";
        var code = text.Length == 0 ? "<p class=\"quiet\">Absent.</p>" : $"<pre tabindex=\"0\">{text}</pre>";
        html.Append(
            CultureInfo.InvariantCulture,
            $"<section class=\"{style}\"><h3>{title}: {HtmlText.Of(place)}</h3>\n{code}</section>\n"
        );
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

    /// <summary>The lines around the first difference, escaped line by line so that they stay text.</summary>
    private static string Marked(string[] lines, bool[] isDifferent, string element)
    {
        var first = Math.Max(0, Array.IndexOf(isDifferent, true) - LinesBefore);
        var shown = lines
            .Zip(isDifferent)
            .Skip(first)
            .Take(LinesShown)
            .Select(line => line.Second ? $"<{element}>{HtmlText.Of(line.First)}</{element}>" : HtmlText.Of(line.First))
            .Prepend(first > 0 ? "…" : null)
            .Append(lines.Length > first + LinesShown ? "…" : null);
        return string.Join('\n', shown.OfType<string>());
    }
}
