namespace Devin.Generator.Model;

/// <summary>What the contract says to people.</summary>
/// <param name="Text">The description as it stands in the contract: any text at all.</param>
/// <param name="Facts">Constraints and defaults, a sentence each; they may quote the contract.</param>
internal sealed record Documentation(string? Text, IReadOnlyList<string> Facts)
{
    public static Documentation None { get; } = new(null, []);
}
