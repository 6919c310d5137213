using Devin.Generator.Drift.Evidence;

namespace Devin.Generator.Drift.Comparison;

/// <summary>
/// Finds schemas that copies name differently, so that what refers to them is not reported as well.
/// </summary>
internal static class SchemaNames
{
    /// <summary>For each copy, its own names and those of the other copies for the same schema.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Align(IReadOnlyList<FactGroup> copies)
    {
        var schemas = copies.Select(static copy => copy.Group("components")?.Group("schemas")).ToArray();
        var partial = schemas
            .SelectMany(static group => group?.Members.Keys ?? [])
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Slots: schemas.Select(group => Slot.Of(group, name)).ToArray()))
            .Where(static item => item.Slots.Any(static slot => slot.State == CellState.Absent))
            .ToDictionary(static item => item.Name, static item => item.Slots, StringComparer.Ordinal);
        var result = copies.Select(static _ => new Dictionary<string, string>(StringComparer.Ordinal)).ToArray();
        foreach (var (left, right) in Renames.Among(partial, hideReferences: true))
        {
            for (var copy = 0; copy < copies.Count; copy++)
            {
                if (partial[right][copy].State == CellState.Present)
                {
                    result[copy][right] = left;
                }
            }
        }

        return result;
    }
}
