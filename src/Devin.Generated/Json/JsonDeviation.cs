namespace Devin.Generated.Json;

/// <summary>Something that the contract did not announce.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">The C# type, or type and member, that met it.</param>
/// <param name="Position">The offset in bytes of the JSON token.</param>
/// <param name="Value">The unknown value or name; never free text.</param>
internal readonly record struct JsonDeviation(JsonDeviationKind Kind, string Subject, long Position, string? Value);
