namespace Devin.Generated.Core;

/// <summary>Something in a response that the contract does not document.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Operation">The name of the operation that was called, such as <c>GetSession</c>.</param>
/// <param name="Subject">
/// The C# type, or the type and the member, that was being read, such as <c>SessionResponse.Url</c>.
/// </param>
/// <param name="Pointer">
/// The JSON pointer (RFC 6901) of the value in the response; empty for the response as a whole.
/// </param>
/// <param name="Value">
/// The unknown enum value, property name, discriminator or status code; null for other kinds. Free text of the response
/// is never included.
/// </param>
public sealed record UndocumentedValue(
    UndocumentedValueKind Kind,
    string Operation,
    string Subject,
    string Pointer,
    string? Value
);
