using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>Compares what copies say, place by place, and reports the highest place at which they differ.</summary>
internal sealed class Comparer
{
    private readonly IReadOnlyList<ComparedCopy> _copies;
    private readonly FindingFactory _factory;
    private readonly List<Finding> _findings = [];

    private Comparer(IReadOnlyList<ComparedCopy> copies)
    {
        _copies = copies;
        _factory = new FindingFactory(copies);
    }

    /// <summary>The findings, in the order of their places.</summary>
    public static IReadOnlyList<Finding> Compare(IReadOnlyList<ComparedCopy> copies)
    {
        var comparer = new Comparer(copies);
        comparer.CompareGroups([], copies.Select(static copy => (FactGroup?)copy.Facts).ToArray());
        return comparer._findings;
    }

    private void CompareGroups(IReadOnlyList<string> place, FactGroup?[] groups)
    {
        var slots = groups
            .OfType<FactGroup>()
            .SelectMany(static group => group.Members.Keys)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToDictionary(
                static name => name,
                name => groups.Select(group => Slot.Of(group, name)).ToArray(),
                StringComparer.Ordinal
            );
        var partial = slots.Where(static entry => IsPartial(entry.Value)).ToDictionary(StringComparer.Ordinal);
        var told = CompareAsWhole(place, groups, partial);
        if (groups.Any(static group => group?.NameKind == NameKind.Names))
        {
            told = [.. told, .. CompareNames(place, partial)];
        }

        told = [.. told, .. CompareTypes(place, groups, slots, told)];
        if (
            slots.TryGetValue("required", out var required)
            && groups.Any(static group => group?.Group("properties") is not null)
        )
        {
            var properties = groups.Select(static group => group?.Group("properties")).ToArray();
            told = RequiredNames.Differ(required, properties) ? told : [.. told, "required"];
        }

        foreach (var (name, members) in slots.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            CompareMembers([.. place, name], members, isTold: told.Contains(name, StringComparer.Ordinal));
        }
    }

    private static bool IsPartial(Slot[] slots) =>
        slots.Any(static slot => slot.State == CellState.Present)
        && slots.Any(static slot => slot.State == CellState.Absent);

    /// <summary>
    /// Where copies have different items in a list without names, or one has a keyword that decides the shape, the
    /// difference is one: that of the whole object.
    /// </summary>
    private IReadOnlyList<string> CompareAsWhole(
        IReadOnlyList<string> place,
        FactGroup?[] groups,
        Dictionary<string, Slot[]> partial
    )
    {
        var isList = groups.Any(static group => group?.NameKind == NameKind.Identities);
        var decisive = partial
            .OrderBy(static entry => entry.Key, StringComparer.Ordinal)
            .SelectMany(static entry => entry.Value)
            .FirstOrDefault(static slot => slot.Fact?.DecidesShape == true)
            .Fact;
        // A single member says by its own place what differs.
        if (partial.Count == 0 || (!isList && (decisive is null || partial.Count == 1)))
        {
            return [];
        }

        var slots = groups.Select(static group => group is null ? Slot.NotShown : Slot.Of(group)).ToArray();
        if (isList)
        {
            _findings.Add(_factory.Of(groups.OfType<FactGroup>().First().Kind, place, slots));
        }
        else
        {
            var names = partial.Keys.Order(StringComparer.Ordinal).ToArray();
            var kind =
                decisive!.Kind == DriftKinds.Ref || decisive.Kind == DriftKinds.Type
                    ? decisive.Kind
                    : DriftKinds.Structure;
            _findings.Add(_factory.Of(kind, place, slots, slot => Shape((FactGroup)slot.Fact!, names)));
        }

        return partial.Keys.ToArray();
    }

    private static IReadOnlyList<string> Shape(FactGroup group, IReadOnlyList<string> names) =>
        names
            .Where(group.Members.ContainsKey)
            .Select(name =>
                group[name] switch
                {
                    FactValue value => $"{name}: {string.Join(", ", value.Canonical)}",
                    FactGroup list when list.NameKind == NameKind.Identities =>
                        $"{name}: {string.Join(", ", list.Members.Keys)}",
                    _ => name,
                }
            )
            .Select(CanonicalJson.Of)
            .ToArray();

    private IReadOnlyList<string> CompareNames(IReadOnlyList<string> place, Dictionary<string, Slot[]> partial)
    {
        var told = new List<string>();
        foreach (var (left, right) in Renames.Among(partial))
        {
            var names = new string[_copies.Count];
            var merged = partial[left]
                .Zip(partial[right])
                .Select(
                    (pair, index) =>
                    {
                        var isLeft = pair.First.State == CellState.Present;
                        names[index] = CanonicalJson.Of(isLeft ? left : right);
                        return isLeft ? pair.First : pair.Second;
                    }
                )
                .ToArray();
            var words = merged
                .Index()
                .Where(static slot => slot.Item.State == CellState.Present)
                .Select(slot => (_copies[slot.Index].Language, names[slot.Index]))
                .ToArray();
            var kind =
                Translation.OfValue(words) || Translation.SplitsByLanguage(words)
                    ? DriftKinds.TranslatedIdentifier
                    : DriftKinds.Identifier;
            _findings.Add(
                _factory.Of(
                    kind,
                    [.. place, left],
                    merged,
                    slot => [names[Array.FindIndex(merged, other => ReferenceEquals(other.Fact, slot.Fact))]]
                )
            );
            told.Add(left);
            told.Add(right);
        }

        return told;
    }

    /// <summary>A type and whether it allows null are one word of the contract, spelled in many ways.</summary>
    private IReadOnlyList<string> CompareTypes(
        IReadOnlyList<string> place,
        FactGroup?[] groups,
        Dictionary<string, Slot[]> slots,
        IReadOnlyList<string> told
    )
    {
        if (
            !slots.TryGetValue("type", out var types)
            || !slots.TryGetValue("nullable", out var nulls)
            || told.Contains("type", StringComparer.Ordinal)
            || told.Contains("nullable", StringComparer.Ordinal)
            || !Differ(types)
            || !Differ(nulls)
        )
        {
            return [];
        }

        var whole = groups.Select(static group => group is null ? Slot.NotShown : Slot.Of(group)).ToArray();
        _findings.Add(_factory.Of(DriftKinds.Type, place, whole));
        return ["type", "nullable"];
    }

    private void CompareMembers(IReadOnlyList<string> place, Slot[] slots, bool isTold)
    {
        var facts = slots.Select(static slot => slot.Fact).OfType<Fact>().ToArray();
        var groups = slots.Select(static slot => slot.Fact as FactGroup).ToArray();
        var hasValues = facts.Any(static fact => fact is FactValue);
        var hasGroups = facts.Any(static fact => fact is FactGroup);
        if (!isTold && (hasValues && hasGroups))
        {
            _findings.Add(_factory.Of(DriftKinds.Structure, place, slots));
        }
        else if (!isTold && Differ(slots))
        {
            _findings.Add(_factory.Of(KindOf(slots, facts), place, slots));
        }

        if (groups.OfType<FactGroup>().Skip(1).Any())
        {
            CompareGroups(place, groups);
        }
    }

    private DriftKind KindOf(Slot[] slots, IReadOnlyList<Fact> facts)
    {
        var kind = facts[0].Kind;
        if (kind != DriftKinds.Identifier && kind != DriftKinds.Enum && kind != DriftKinds.Security)
        {
            return kind;
        }

        var values = facts.OfType<FactValue>().ToArray();
        if (values.Length < 2)
        {
            return kind;
        }

        var isTranslated = values.All(static value => value.IsSet)
            ? values.Any(left => values.Any(right => Translation.OfSet(left.Values, right.Values)))
            : Translation.OfValue(
                slots
                    .Index()
                    .Where(static slot => slot.Item.Fact is FactValue)
                    .Select(slot => (_copies[slot.Index].Language, ((FactValue)slot.Item.Fact!).Values[0]))
                    .ToArray()
            );
        return isTranslated ? DriftKinds.TranslatedIdentifier : kind;
    }

    /// <summary>Whether values differ, or some copies have something that others lack. Groups are compared inside.</summary>
    private static bool Differ(Slot[] slots)
    {
        if (IsPartial(slots))
        {
            return true;
        }

        var values = slots.Select(static slot => slot.Fact).OfType<FactValue>().ToArray();
        return values.Skip(1).Any(value => !value.SameAs(values[0]));
    }
}
