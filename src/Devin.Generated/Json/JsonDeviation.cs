namespace Devin.Generated.Json;

/// <summary>Something in a response that the contract does not document.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Subject">The C# type, or the type and the member, that was being read.</param>
/// <param name="Position">The byte offset of the JSON token.</param>
/// <param name="Value">The unknown value or name. Never free text.</param>
internal readonly record struct JsonDeviation(JsonDeviationKind Kind, string Subject, long Position, string? Value);
