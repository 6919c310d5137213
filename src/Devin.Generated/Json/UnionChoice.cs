namespace Devin.Generated.Json;

/// <summary>The variant of a union that matches a value best.</summary>
/// <param name="Index">The index of the variant; -1 if none matches.</param>
/// <param name="DiscriminatorValue">The value of the discriminator; null if there is none.</param>
/// <param name="Properties">The properties of the value; null if it is not an object.</param>
internal readonly record struct UnionChoice(int Index, string? DiscriminatorValue, IReadOnlySet<string>? Properties);
