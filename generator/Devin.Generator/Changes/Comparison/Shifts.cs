namespace Devin.Generator.Changes.Comparison;

/// <summary>How two values that may be missing differ.</summary>
internal static class Shifts
{
    /// <summary>The shift from one value to another; null is no value.</summary>
    public static Shift Between(object? before, object? after) =>
        before is null ? Shift.Added
        : after is null ? Shift.Removed
        : Shift.Changed;
}
