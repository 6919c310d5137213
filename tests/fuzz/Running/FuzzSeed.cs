namespace Devin.Fuzz.Running;

/// <summary>A valid input from which others are made.</summary>
/// <param name="Subject">What the target does with it, such as the name of a model.</param>
/// <param name="Text">The input.</param>
internal sealed record FuzzSeed(string Subject, byte[] Text);
