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
        var changes = ChangeSet.Of(old, @new, withHarmless: true);
        var change = changes.First(candidate => candidate.Rule.Id == rule.Id);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {rule.Id}: {rule.Title}\n\n");
        text.Append("| area | seen in | shipped programs (wire) | who recompiles (source) |\n|---|---|---|---|\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {rule.Area} | {Direction(rule.Reach)} | {Verdict(rule.Wire, rule.WireOf)} | {Verdict(rule.Source, rule.SourceOf)} |\n\n"
        );
        if (rule.Deviation is { } deviation)
        {
            text.Append(CultureInfo.InvariantCulture, $"Not the usual severity: {deviation}\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"**What to do.** {rule.Advice}\n\n");
        AppendSide(text, "Old", at, old, @new);
        AppendSide(text, "New", at, @new, old);
        text.Append("## Report\n\n```text\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{ChangeWords.Of(change.Severity)} {rule.Id}: {change.Message}\n    wire {ChangeWords.Of(change.Wire)}, source {ChangeWords.Of(change.Source)}\n```\n\n"
        );
        AppendMirror(text, "The way back", rule.Reverse);
        AppendMirror(text, "The other direction", rule.Counterpart);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The list of all rules.</summary>
    public static string WriteIndex()
    {
        var text = new StringBuilder("# Rules of contract changes\n\n");
        text.Append("`devin-gen changes` judges every difference by these rules. The verdicts are the usual ones; ");
        text.Append("where one depends on the case, the page of the rule says so.\n\n");
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
        text.Append(at.Find(contract.Document) is { } node ? YamlWriter.Write(node) : "# nothing stands here\n");
        text.Append(CultureInfo.InvariantCulture, $"```\n\n## {side} code\n\n");
        var lines = SurfaceText
            .Of(contract.Model)
            .Except(SurfaceText.Of(other.Model), StringComparer.Ordinal)
            .ToArray();
        text.Append(
            lines.Length > 0
                ? $"```csharp\n{string.Join('\n', lines)}\n```\n\n"
                : "Nothing that the other side has not.\n\n"
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
