namespace Devin.Generator.Model;

/// <summary>Documentation from the contract.</summary>
/// <param name="Text">The description as in the contract, which may be any text.</param>
/// <param name="Facts">Constraints and defaults, a sentence each; they may quote the contract.</param>
internal sealed record Documentation(string? Text, IReadOnlyList<string> Facts)
{
    public static Documentation None { get; } = new(null, []);
}
