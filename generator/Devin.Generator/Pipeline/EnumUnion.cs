using System.Text.Json;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Pipeline;

/// <summary>
/// Gives enums the values of all copies, because the server may send any of them. Each value contains which
/// copies list it where they disagree.
/// </summary>
internal static class EnumUnion
{
    /// <summary>The model with the values of all copies.</summary>
    public static ContractModel Over(ContractModel model, DriftResult drift)
    {
        var findings = drift.Findings.Where(static finding => finding.Kind == DriftKinds.Enum).ToArray();
        var copies = drift.Copies.ToDictionary(
            static copy => copy.Id,
            static copy => new ContractCopy(copy.Id, copy.Language, copy.Published),
            StringComparer.Ordinal
        );
        return model with
        {
            Definitions =
            [
                .. model.Definitions.Select(definition =>
                    definition is EnumDefinition { IsInteger: false } listed
                        ? Join(listed, findings, copies)
                        : definition
                ),
            ],
        };
    }

    private static EnumDefinition Join(
        EnumDefinition definition,
        IReadOnlyList<Finding> findings,
        IReadOnlyDictionary<string, ContractCopy> copies
    )
    {
        var own = findings.Where(finding => definition.Places.Any(place => IsWithin(finding.Pointer, place))).ToArray();
        var drifts = new SortedDictionary<string, ValueDrift>(StringComparer.Ordinal);
        foreach (var finding in own)
        {
            foreach (var (value, drift) in Drifts(finding, copies))
            {
                drifts[value] = drifts.TryGetValue(value, out var known) ? Merge(known, drift) : drift;
            }
        }

        var named = EnumValues.Name(
            definition.Values.Select(static value => value.Text).Concat(drifts.Keys),
            definition.Texts,
            definition.Name,
            isInteger: false
        );
        return definition with
        {
            Values = [.. named.Select(value => value with { Drift = drifts.GetValueOrDefault(value.Text) })],
        };
    }

    private static IEnumerable<(string Value, ValueDrift Drift)> Drifts(
        Finding finding,
        IReadOnlyDictionary<string, ContractCopy> copies
    )
    {
        var shown = finding
            .Cells.Where(cell => cell.State == CellState.Present && copies.ContainsKey(cell.Copy))
            .Select(cell => (cell.Copy, Values: cell.Values.Select(Text).ToHashSet(StringComparer.Ordinal)))
            .ToArray();
        foreach (var value in shown.SelectMany(static cell => cell.Values).Distinct(StringComparer.Ordinal))
        {
            var listed = shown.Where(cell => cell.Values.Contains(value)).Select(cell => copies[cell.Copy]).ToArray();
            if (listed.Length < shown.Length)
            {
                var others = shown
                    .Where(cell => !cell.Values.Contains(value))
                    .Select(cell => copies[cell.Copy])
                    .ToArray();
                yield return (value, new ValueDrift(listed.Any(copy => copy.Id == finding.Reference), listed, others));
            }
        }
    }

    private static ValueDrift Merge(ValueDrift one, ValueDrift other) =>
        new(
            one.IsInReference || other.IsInReference,
            [.. one.ListedBy.Union(other.ListedBy)],
            [.. one.NotListedBy.Union(other.NotListedBy)]
        );

    private static bool IsWithin(JsonPointer pointer, JsonPointer place) =>
        pointer.ToString().StartsWith(place + "/", StringComparison.Ordinal);

    private static string Text(string json) => json.StartsWith('"') ? JsonSerializer.Deserialize<string>(json)! : json;
}
