namespace Devin.Generator.Changes.Verification;

/// <summary>One use of the old library in a line of C#.</summary>
/// <param name="Member">What it uses, as reports name it.</param>
/// <param name="Code">The line.</param>
internal sealed record ConsumerLine(string Member, string Code);
