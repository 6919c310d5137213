namespace Devin.Generated.Core;

/// <summary>A parameter that all operations have, and whose value the options of the client can contain.</summary>
/// <param name="Part">The part of the request that contains it.</param>
/// <param name="Name">The name in the request.</param>
/// <param name="Option">The option of the client.</param>
/// <param name="Value">The value; null if the option is not set.</param>
/// <param name="IsRequired">Whether a request must have it.</param>
internal sealed record SharedParameter(RequestPart Part, string Name, string Option, object? Value, bool IsRequired);
