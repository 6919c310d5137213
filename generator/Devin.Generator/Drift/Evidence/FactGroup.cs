using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Facts under names. The same thing has the same name in every copy, at any position of a list.</summary>
internal sealed class FactGroup(
    DriftKind kind,
    JsonPointer pointer,
    SourceLocation location,
    NameKind nameKind,
    IReadOnlyDictionary<string, Fact> members,
    Completeness completeness
) : Fact(kind, pointer, location)
{
    /// <summary>What the names are.</summary>
    public NameKind NameKind { get; } = nameKind;

    /// <summary>The facts.</summary>
    public IReadOnlyDictionary<string, Fact> Members { get; } = members;

    /// <summary>Which other members would be shown if they existed.</summary>
    public Completeness Completeness { get; } = completeness;

    /// <summary>The fact of that name, or null.</summary>
    public Fact? this[string name] => Members.GetValueOrDefault(name);

    /// <summary>The group of that name, or null.</summary>
    public FactGroup? Group(string name) => this[name] as FactGroup;

    /// <summary>The value of that name, or null.</summary>
    public FactValue? Value(string name) => this[name] as FactValue;
}
