using System.Globalization;
using System.Text;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Reports;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Changes;

/// <summary>The page of a rule, written from the rule and one case of it.</summary>
internal static class RulePage
{
    /// <summary>The page.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The place that the case changes.</param>
    /// <param name="old">The contract before.</param>
    /// <param name="new">The contract after.</param>
    public static string Write(Rule rule, JsonPointer at, ComparedContract old, ComparedContract @new)
    {
        var changes = ChangeSet.Of(old, @new);
        var change = changes.First(candidate => candidate.Rule.Id == rule.Id);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {rule.Id}: {rule.Title}\n\n");
        text.Append("| area | direction | wire (deployed programs) | source (recompiled code) |\n|---|---|---|---|\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {rule.Area} | {Direction(rule.Reach)} | {Verdict(rule.Wire, rule.WireOf)} | {Verdict(rule.Source, rule.SourceOf)} |\n\n"
        );
        if (rule.Deviation is { } deviation)
        {
            text.Append(CultureInfo.InvariantCulture, $"The severity differs from the usual one: {deviation}\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"**What to do:** {rule.Advice}\n\n");
        AppendSide(text, "Old", at, old, @new);
        AppendSide(text, "New", at, @new, old);
        text.Append("## Report\n\n```text\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{ChangeWords.Of(change.Severity)} {rule.Id}: {change.Message}\n    wire {ChangeWords.Of(change.Wire)}, source {ChangeWords.Of(change.Source)}\n```\n\n"
        );
        AppendMirror(text, "Reverse change", rule.Reverse);
        AppendMirror(text, "Same change in the other direction", rule.Counterpart);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The list of all rules.</summary>
    public static string WriteIndex()
    {
        var text = new StringBuilder("# Rules of contract changes\n\n");
        text.Append(
            "`devin-gen changes` reports every difference by one of these rules. The table has the usual verdicts; "
        );
        text.Append("the page of a rule says where a verdict depends on the case.\n\n");
        text.Append("| rule | area | change | wire | source |\n|---|---|---|---|---|\n");
        foreach (var rule in RuleRegistry.All)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| [{rule.Id}]({rule.Id}.md) | {rule.Area} | {rule.Title} | {ChangeWords.Of(rule.Wire)} | {ChangeWords.Of(rule.Source)} |\n"
            );
        }

        return text.ToString();
    }

    private static void AppendSide(
        StringBuilder text,
        string side,
        JsonPointer at,
        ComparedContract contract,
        ComparedContract other
    )
    {
        text.Append(CultureInfo.InvariantCulture, $"## {side} contract\n\nAt `{at}`:\n\n```yaml\n");
        text.Append(at.Find(contract.Document) is { } node ? YamlWriter.Write(node) : "# absent\n");
        text.Append(CultureInfo.InvariantCulture, $"```\n\n## {side} code\n\n");
        var lines = ApiText.Of(contract.Model).Except(ApiText.Of(other.Model), StringComparer.Ordinal).ToArray();
        text.Append(
            lines.Length > 0
                ? $"```csharp\n{string.Join('\n', lines)}\n```\n\n"
                : "No member that the other side lacks.\n\n"
        );
    }

    private static void AppendMirror(StringBuilder text, string title, Mirror? mirror)
    {
        if (mirror is null)
        {
            return;
        }

        var links = mirror.Rules.Select(static id => $"[{id}]({id}.md)");
        text.Append(CultureInfo.InvariantCulture, $"{title}: {mirror.Reason ?? string.Join(", ", links) + "."}\n\n");
    }

    private static string Verdict(Impact usual, Func<Difference, Impact>? depends) =>
        ChangeWords.Of(usual) + (depends is null ? "" : ", depends");

    private static string Direction(Reach reach) =>
        reach == Reach.None ? "the contract" : reach.ToString().ToLowerInvariant();
}
