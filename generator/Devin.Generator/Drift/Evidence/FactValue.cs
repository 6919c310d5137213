using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>A value, or a set of values, as canonical JSON texts.</summary>
internal sealed class FactValue(
    DriftKind kind,
    JsonPointer pointer,
    SourceLocation location,
    IReadOnlyList<string> values,
    bool isSet = false
) : Fact(kind, pointer, location)
{
    /// <summary>The values in the order of the file; one unless it is a set.</summary>
    public IReadOnlyList<string> Values { get; } = values;

    /// <summary>Whether order and repetition mean nothing.</summary>
    public bool IsSet { get; } = isSet;

    /// <summary>The values without repetition, in ordinal order where the order means nothing.</summary>
    public IReadOnlyList<string> Canonical { get; } =
        isSet && values.Count > 1
            ? values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray()
            : values;

    /// <summary>Whether both are equal.</summary>
    public bool SameAs(FactValue other) => Canonical.SequenceEqual(other.Canonical, StringComparer.Ordinal);
}
