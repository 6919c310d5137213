namespace Devin.Generated.Schemas;

/// <summary>The first place at which a value does not match a schema.</summary>
/// <param name="Pointer">The JSON pointer (RFC 6901) of the place; empty for the whole value.</param>
/// <param name="Expected">What the schema requires, in words.</param>
/// <param name="Found">What the value has, in words. Texts are printable and cut.</param>
internal sealed record SchemaViolation(string Pointer, string Expected, string Found);
