namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>A kind of values in words.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Word">Its word in the keyword <c>type</c>.</param>
/// <param name="Description">Its name with an article.</param>
internal sealed record KindWords(ValueKinds Kind, string Word, string Description);
