namespace Devin.Generated.Json;

/// <summary>The variants of a union that match a value equally well, as far as looking ahead shows.</summary>
/// <param name="Indexes">Their indexes, in the order in which they are tried; empty if none matches.</param>
/// <param name="DiscriminatorValue">The value of the discriminator; null if there is none.</param>
internal readonly record struct UnionChoice(IReadOnlyList<int> Indexes, string? DiscriminatorValue);
