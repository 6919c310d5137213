namespace Devin.Fuzz.Targets;

/// <summary>What reading a text gave.</summary>
/// <param name="Pointer">The place at which it was refused; null if it was read, or if the reader names none.</param>
/// <param name="Written">The value as it is written; null if the text was refused.</param>
/// <param name="Deviations">The deviations from the contract.</param>
internal sealed record ReadOutcome(string? Pointer, string? Written, string Deviations)
{
    /// <summary>The outcome for a text that was refused.</summary>
    public static ReadOutcome Refused(string? pointer) => new(pointer, null, "");
}
