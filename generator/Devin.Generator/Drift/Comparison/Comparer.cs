using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>Compares copies place by place, and reports the highest place at which they differ.</summary>
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
        // Most of a contract is the same in all copies.
        if (FactEquality.AreAll(groups))
        {
            return;
        }

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
        var reported = CompareAsWhole(place, groups, partial);
        if (groups.Any(static group => group?.NameKind == NameKind.Names))
        {
            reported = [.. reported, .. CompareNames(place, partial)];
        }

        reported = [.. reported, .. CompareTypes(place, groups, slots, reported)];
        if (
            slots.TryGetValue("required", out var required)
            && groups.Any(static group => group?.Group("properties") is not null)
        )
        {
            var properties = groups.Select(static group => group?.Group("properties")).ToArray();
            reported = RequiredNames.Differ(required, properties) ? reported : [.. reported, "required"];
        }

        foreach (var (name, members) in slots.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            CompareMembers([.. place, name], members, isReported: reported.Contains(name, StringComparer.Ordinal));
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
        // If a single member differs, its own place is reported.
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
                        $"{name}: {string.Join(", ", VariantWords.Of(list))}",
                    _ => name,
                }
            )
            .Select(CanonicalJson.Of)
            .ToArray();

    private IReadOnlyList<string> CompareNames(IReadOnlyList<string> place, Dictionary<string, Slot[]> partial)
    {
        var reported = new List<string>();
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
            reported.Add(left);
            reported.Add(right);
        }

        return reported;
    }

    /// <summary>A type and its null form one fact, which contracts spell in many ways.</summary>
    private IReadOnlyList<string> CompareTypes(
        IReadOnlyList<string> place,
        FactGroup?[] groups,
        Dictionary<string, Slot[]> slots,
        IReadOnlyList<string> reported
    )
    {
        if (
            !slots.TryGetValue("type", out var types)
            || !slots.TryGetValue("nullable", out var nulls)
            || reported.Contains("type", StringComparer.Ordinal)
            || reported.Contains("nullable", StringComparer.Ordinal)
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

    private void CompareMembers(IReadOnlyList<string> place, Slot[] slots, bool isReported)
    {
        var facts = slots.Select(static slot => slot.Fact).OfType<Fact>().ToArray();
        var groups = slots.Select(static slot => slot.Fact as FactGroup).ToArray();
        var hasValues = facts.Any(static fact => fact is FactValue);
        var hasGroups = facts.Any(static fact => fact is FactGroup);
        if (!isReported && (hasValues && hasGroups))
        {
            _findings.Add(_factory.Of(DriftKinds.Structure, place, slots));
        }
        else if (!isReported && Differ(slots))
        {
            _findings.Add(_factory.Of(KindOf(slots, facts), place, slots));
        }

        if (groups.OfType<FactGroup>().Skip(1).Any())
        {
            CompareGroups(place, VariantMatch.Align(groups));
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

    /// <summary>
    /// Whether values differ, or some copies have something that others lack. Groups are compared inside.
    /// </summary>
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
