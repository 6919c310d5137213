using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Placement;

/// <summary>
/// Builds facts place by place, for copies that show the contract in another order than a document has.
/// </summary>
internal sealed class FactDraft(PlaceIndex places, SourceLocation start)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Adds a value at a place.</summary>
    public void Say(
        IReadOnlyList<string> place,
        DriftKind kind,
        SourceLocation location,
        IReadOnlyList<string> values,
        bool isSet = false
    ) => At(place, location).Value = new FactValue(kind, places.PointerOf(place), location, values, isSet);

    /// <summary>Adds a group, and which absent members it would show.</summary>
    public void Show(IReadOnlyList<string> place, DriftKind kind, SourceLocation location, Completeness completeness)
    {
        var entry = At(place, location);
        entry.Kind = kind;
        entry.Location = location;
        entry.Completeness = completeness;
    }

    /// <summary>The facts.</summary>
    public FactGroup Build() => (FactGroup)Build(At([], start));

    private Fact Build(Entry entry)
    {
        if (entry.Value is not null)
        {
            return entry.Value;
        }

        var group = new FactGroupBuilder(entry.Kind, places.PointerOf(entry.Place), entry.Location, entry.NameKind);
        foreach (var child in entry.Children)
        {
            group.Add(child.Place[^1], Build(child));
        }

        return group.Build(entry.Completeness);
    }

    private Entry At(IReadOnlyList<string> place, SourceLocation location)
    {
        var key = string.Join('\u0000', place);
        if (_entries.TryGetValue(key, out var known))
        {
            return known;
        }

        var entry = new Entry(place, location);
        _entries.Add(key, entry);
        if (place.Count > 0)
        {
            At(place.SkipLast(1).ToArray(), location).Children.Add(entry);
        }

        return entry;
    }

    private sealed class Entry(IReadOnlyList<string> place, SourceLocation location)
    {
        public IReadOnlyList<string> Place { get; } = place;

        public List<Entry> Children { get; } = [];

        public SourceLocation Location { get; set; } = location;

        public DriftKind Kind { get; set; } = DriftKinds.Structure;

        public Completeness Completeness { get; set; } = Completeness.Listed;

        public FactValue? Value { get; set; }

        public NameKind NameKind =>
            Place is [.., "properties" or "schemas" or "parameters" or "paths" or "responses" or "content"]
                ? NameKind.Names
                : NameKind.Keywords;
    }
}
