namespace Devin.Generated.Constraints;

/// <summary>A value of a request that violates a constraint of the contract.</summary>
public sealed record ConstraintViolation
{
    /// <summary>Gets the name of the parameter in the request; null if the value is part of the body.</summary>
    public string? Parameter { get; init; }

    /// <summary>
    /// Gets the JSON pointer (RFC 6901) of the value in the body or in the parameter, such as <c>/tags/3</c>; empty for the
    /// whole value.
    /// </summary>
    public required string Pointer { get; init; }

    /// <summary>Gets what the contract requires, such as <c>at most 50 items</c>.</summary>
    public required string Expected { get; init; }

    /// <summary>Gets what was found, such as <c>51 items</c>. It never contains text of the value.</summary>
    public required string Found { get; init; }

    /// <summary>
    /// Gets the value as printable text of at most 64 characters; null if the contract marks it as a secret, or if it has
    /// no short text.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>Returns the location, what was expected and what was found, without the value.</summary>
    public override string ToString() => $"{Location}: expected {Expected}, found {Found}";

    private string Location =>
        (Parameter, Pointer) switch
        {
            (null, "") => "body",
            (null, _) => Pointer,
            (_, "") => Parameter,
            _ => $"{Parameter} {Pointer}",
        };
}
