using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes;

/// <summary>All changes between two contracts, worst first, those without impact included.</summary>
internal static class ChangeSet
{
    /// <summary>Judges the differences of two contracts.</summary>
    public static IReadOnlyList<Change> Of(ComparedContract old, ComparedContract @new)
    {
        var changes = Judge(ContractComparer.Compare(old, @new)).ToList();
        var isSameVersion = old.Model.Version == @new.Model.Version;
        if (isSameVersion && changes.Exists(static change => change.Severity == Impact.Error))
        {
            changes.AddRange(Judge([VersionDifference(old, @new)]));
        }

        return Ordered(changes);
    }

    /// <summary>Changes in the order of reports: worst first.</summary>
    public static IReadOnlyList<Change> Ordered(IEnumerable<Change> changes) =>
        [
            .. changes
                .OrderByDescending(static change => change.Severity)
                .ThenBy(static change => change.Rule.Id, StringComparer.Ordinal)
                .ThenBy(static change => change.Difference.Key, StringComparer.Ordinal)
                .ThenBy(static change => change.Fingerprint, StringComparer.Ordinal),
        ];

    private static IEnumerable<Change> Judge(IEnumerable<Difference> differences) =>
        from difference in differences
        from rule in RuleRegistry.All.Where(rule => rule.Applies(difference)).DefaultIfEmpty(UnclassifiedRule.Rule)
        select new Change(rule, difference);

    private static Difference VersionDifference(ComparedContract old, ComparedContract @new) =>
        new(Subject.Document, Facet.Version, Shift.Changed)
        {
            Key = "info.version",
            What = "the contract",
            After = @new.Model.Version,
            Old = VersionOrigin(old),
            New = VersionOrigin(@new),
        };

    private static Origin VersionOrigin(ComparedContract contract)
    {
        var info = JsonPointer.Root.Append("info");
        var node = contract.Document.Mapping("info")?["version"] ?? contract.Document;
        return new Origin(info.Append("version"), node.Location);
    }
}
