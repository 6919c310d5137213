namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The findings of one of several schemas of which a value must match one.</summary>
/// <param name="Found">The findings.</param>
/// <param name="Depth">The depth of the value that the schemas describe.</param>
internal sealed record VariantFindings(IReadOnlyList<PlacedFinding> Found, int Depth)
{
    /// <summary>The code of a finding for a value that is not the one or one of those that the schema lists.</summary>
    public const string NotListed = "enum";

    private int WrongConstants { get; } =
        Found.Count(found => found.Code == NotListed && found.Path?.Depth == Depth + 1);

    /// <summary>
    /// Compares how well two schemas explain a value: better is the one whose constants, such as the name of the type,
    /// have the right values, then the one with fewer findings.
    /// </summary>
    public bool IsBetterThan(VariantFindings? other) =>
        other is null || (WrongConstants, Found.Count).CompareTo((other.WrongConstants, other.Found.Count)) < 0;
}
