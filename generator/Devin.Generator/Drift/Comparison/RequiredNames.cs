using Devin.Generator.Drift.Evidence;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>
/// A copy that lacks a property cannot require it. The lacking property is a finding of its own; here only what it
/// does not explain counts.
/// </summary>
internal static class RequiredNames
{
    /// <summary>Whether the copies disagree about a name that all of them have.</summary>
    public static bool Differ(IReadOnlyList<Slot> required, IReadOnlyList<FactGroup?> properties)
    {
        var names = required
            .SelectMany(static slot => (slot.Fact as FactValue)?.Canonical ?? [])
            .Distinct(StringComparer.Ordinal);
        return names.Any(name => DifferIn(name, required, properties));
    }

    private static bool DifferIn(string name, IReadOnlyList<Slot> required, IReadOnlyList<FactGroup?> properties)
    {
        var states = properties.Select(group => Slot.Of(group, CanonicalJson.Plain(name)).State).ToArray();
        var isProperty = states.Contains(CellState.Present);
        var opinions = required
            .Index()
            .Where(slot => slot.Item.State != CellState.NotShown)
            .Select(slot =>
                (
                    Requires: slot.Item.Fact is FactValue value
                        && value.Canonical.Contains(name, StringComparer.Ordinal),
                    LacksProperty: isProperty && states[slot.Index] == CellState.Absent
                )
            )
            .Where(static opinion => opinion.Requires || !opinion.LacksProperty)
            .Select(static opinion => opinion.Requires);
        return opinions.Distinct().Count() > 1;
    }
}
