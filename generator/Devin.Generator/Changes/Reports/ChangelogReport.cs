using System.Text;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>An entry for the library's changelog, with the C# names of the library.</summary>
internal static class ChangelogReport
{
    private static readonly string[] Sections = ["Removed", "Changed", "Deprecated", "Added", "On the wire"];

    /// <summary>The entry.</summary>
    public static string Write(ChangeReport report)
    {
        var text = new StringBuilder("## ");
        text.Append(MarkdownText.Of(report.NewVersion ?? report.Verdict.Next ?? "Next version")).Append('\n');
        var entries = report
            .Findings.All.SelectMany(static judged => judged.Finding.All)
            .Where(static change => change.Severity > Impact.None && change.Difference.Facet != Facet.Version)
            .Select(static change => (Section: Section(change), Line: Line(change)))
            .Distinct()
            .ToLookup(static entry => entry.Section, static entry => entry.Line);
        foreach (var section in Sections.Where(entries.Contains))
        {
            text.Append("\n### ").Append(section).Append("\n\n");
            foreach (var line in entries[section].Order(StringComparer.Ordinal))
            {
                text.Append("- ").Append(line).Append('\n');
            }
        }

        return entries.Count == 0 ? text.Append("\nNothing changed.\n").ToString() : text.ToString();
    }

    private static string Section(Change change)
    {
        var difference = change.Difference;
        return difference switch
        {
            { Facet: Facet.Deprecation, Shift: Shift.Added } => "Deprecated",
            { NewMember: null, OldMember: not null } => "Removed",
            { OldMember: null, NewMember: not null } => "Added",
            _ when change.Source > Impact.Info => "Changed",
            _ => "On the wire",
        };
    }

    private static string Line(Change change)
    {
        var difference = change.Difference;
        var (old, @new) = (difference.OldMember, difference.NewMember);
        return (Section(change), old, @new) switch
        {
            ("Removed", { } gone, _) => $"Removed {Code(gone.Name)}{Route(difference)}",
            ("Added", _, { } come) => $"Added {Code(come.Name)}{Route(difference)}",
            ("Deprecated", _, { } stale) => $"Deprecated {Code(stale.Name)}",
            ("Changed", { } from, { } to) when from.Name != to.Name && difference.Subject != Subject.Schema =>
                $"Renamed {Code(from.Name)} to {Code(to.Name)}",
            ("Changed", { } from, { } to) when IsTyped(difference) =>
                $"{Code(to.Name)} is {Code(to.Type)}, was {Code(from.Type)}",
            ("Changed", _, { } member) => $"{Code(member.Name)}: {MarkdownText.Of(change.Message)}",
            _ => MarkdownText.Of(change.Message),
        };
    }

    /// <summary>
    /// Whether the types describe the change; the message of a change describes the signature of a method.
    /// </summary>
    private static bool IsTyped(Difference difference) =>
        difference is { ChangesType: true, Subject: Subject.Schema or Subject.Parameter }
        && difference.NewMember!.Type.Contains('(', StringComparison.Ordinal) is false;

    private static string Route(Difference difference) =>
        difference is { Subject: Subject.Operation, Facet: Facet.Existence } ? $" ({Code(difference.Key)})" : "";

    /// <summary>A code span; identifiers, types and routes contain no backtick.</summary>
    private static string Code(string text) => "`" + Diagnostics.PrintableText.Of(text).Replace('`', '\'') + "`";
}
