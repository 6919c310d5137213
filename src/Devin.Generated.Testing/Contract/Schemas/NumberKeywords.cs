namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The keywords of a schema for numbers.</summary>
internal sealed record NumberKeywords
{
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
}
