using Devin.Generated.Json;

namespace Devin.Generated.Core;

/// <summary>Something in a response that the contract does not document.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Operation">The name of the operation that was called, such as <c>GetSession</c>.</param>
/// <param name="Subject">
/// The C# type, or the type and the member, that was being read, such as <c>SessionResponse.Url</c>.
/// </param>
/// <param name="Pointer">
/// The JSON pointer (RFC 6901) of the value in the response; empty for the response as a whole. It is cut after
/// <see cref="MaxLength"/> characters.
/// </param>
/// <param name="Value">
/// The unknown enum value, property name, discriminator or status code, or the number of further values; null for other
/// kinds. Free text of the response is never included. It is cut after <see cref="MaxLength"/> characters; a text that
/// was cut ends in <c>…</c>.
/// </param>
public sealed record UndocumentedValue(
    UndocumentedValueKind Kind,
    string Operation,
    string Subject,
    string Pointer,
    string? Value
)
{
    /// <summary>
    /// The maximum number of values that are reported for one response: 100. The number of those that are not reported is
    /// the value of one more report of the kind <see cref="UndocumentedValueKind.FurtherValues"/>.
    /// </summary>
    public const int MaxPerResponse = JsonReadContext.MaxDeviations;

    /// <summary>
    /// The maximum length of <see cref="Pointer"/> and of <see cref="Value"/> in UTF-16 characters: 1,000.
    /// </summary>
    public const int MaxLength = 1000;
}
