namespace Devin.Generator.Schemas;

/// <summary>The constraints of a value beyond its type.</summary>
internal sealed record ValueConstraints
{
    /// <summary>The minimum length of a text in code points.</summary>
    public int? MinLength { get; init; }

    /// <summary>The maximum length of a text in code points.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The regular expressions that a text matches.</summary>
    public IReadOnlyList<TextPattern> Patterns { get; init; } = [];

    /// <summary>The format of a text, where it is one that is checked; else null.</summary>
    public string? Format { get; init; }

    /// <summary>The smallest number.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The number that all others exceed.</summary>
    public decimal? ExclusiveMinimum { get; init; }

    /// <summary>The largest number.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The number that all others stay below.</summary>
    public decimal? ExclusiveMaximum { get; init; }

    /// <summary>The number of which the value is a multiple.</summary>
    public decimal? MultipleOf { get; init; }

    /// <summary>The minimum number of items or properties.</summary>
    public int? MinCount { get; init; }

    /// <summary>The maximum number of items or properties.</summary>
    public int? MaxCount { get; init; }

    /// <summary>Whether the items of a list differ.</summary>
    public bool HasUniqueItems { get; init; }

    /// <summary>Whether an object has listed properties only.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The constraints of the items of a list, or of the values of a map; null if there are none.</summary>
    public ValueConstraints? Items { get; init; }

    /// <summary>The constraints of the keys of a map; null if there are none.</summary>
    public ValueConstraints? Keys { get; init; }

    /// <summary>Whether the value is a secret (<c>format: password</c> or <c>writeOnly</c>).</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether both have the same constraints.</summary>
    public static bool AreSame(ValueConstraints? left, ValueConstraints? right) =>
        left is null || right is null
            ? left is null && right is null
            : left.Patterns.SequenceEqual(right.Patterns)
                && AreSame(left.Items, right.Items)
                && AreSame(left.Keys, right.Keys)
                && left with { Patterns = right.Patterns, Items = right.Items, Keys = right.Keys } == right;

    /// <summary>The constraints; null if there are none.</summary>
    public ValueConstraints? OrNull() =>
        Patterns.Count == 0 && this == new ValueConstraints { Patterns = Patterns } ? null : this;
}

/// <summary>A regular expression.</summary>
/// <param name="Text">The expression in the contract, with the semantics of ECMA-262.</param>
/// <param name="Expression">The expression with the same meaning in .NET.</param>
internal sealed record TextPattern(string Text, string Expression);
