namespace Devin.Generated.Constraints;

/// <summary>The constraints of the contract for a value, beyond its type.</summary>
internal sealed class ValueRules
{
    /// <summary>The minimum length of a text in Unicode code points.</summary>
    public int MinLength { get; init; }

    /// <summary>The maximum length of a text in Unicode code points.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>The rules for the content of a text; null if there are none.</summary>
    public TextRule[]? Texts { get; init; }

    /// <summary>The smallest number; null if there is none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The number that all others must exceed; null if there is none.</summary>
    public decimal? ExclusiveMinimum { get; init; }

    /// <summary>The largest number; null if there is none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The number that all others must stay below; null if there is none.</summary>
    public decimal? ExclusiveMaximum { get; init; }

    /// <summary>The number of which a value is a multiple; null if there is none.</summary>
    public decimal? MultipleOf { get; init; }

    /// <summary>The minimum number of items of a list, or of properties of an object.</summary>
    public int MinCount { get; init; }

    /// <summary>The maximum number of items of a list, or of properties of an object.</summary>
    public int MaxCount { get; init; } = int.MaxValue;

    /// <summary>Whether the items of a list differ.</summary>
    public bool HasUniqueItems { get; init; }

    /// <summary>Whether an object has no other properties than those of the contract.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The rules for the items of a list or the values of a map; null if there are none.</summary>
    public ValueRules? Items { get; init; }

    /// <summary>The rules for the keys of a map; null if there are none.</summary>
    public ValueRules? Keys { get; init; }

    /// <summary>Whether the value is a secret, which no message contains.</summary>
    public bool IsSecret { get; init; }
}
