namespace Devin.Generated;

/// <summary>Something in a response that the contract does not announce.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Operation">The operation that was called, such as <c>GetSession</c>.</param>
/// <param name="Subject">The C# type that met it, with the member where there is one: <c>SessionResponse.Url</c>.</param>
/// <param name="Pointer">The place in the response's JSON (RFC 6901); empty for the response as a whole.</param>
/// <param name="Value">
/// The unknown enum value, property name, discriminator or status; null for the other kinds. Free text of the response
/// is never included.
/// </param>
public sealed record ContractDrift(
    ContractDriftKind Kind,
    string Operation,
    string Subject,
    string Pointer,
    string? Value
);
