namespace Devin.Generated;

/// <summary>One fault that a service found in a request.</summary>
public sealed class ApiProblemError
{
    /// <summary>
    /// Where the fault is: names of members and indexes of items from the outside in, such as <c>body</c>, <c>tags</c>,
    /// <c>3</c>; empty when the service does not say.
    /// </summary>
    public IReadOnlyList<string> Location { get; internal init; } = [];

    /// <summary>What is wrong, in words; null when the service does not say.</summary>
    public string? Message { get; internal init; }

    /// <summary>The kind of fault, such as <c>missing</c>; null when the service does not say.</summary>
    public string? Type { get; internal init; }

    /// <summary>Place and message, such as <c>body.tags.3: Input should be a valid string</c>.</summary>
    public override string ToString() =>
        Location.Count == 0
            ? Message ?? Type ?? "invalid"
            : $"{string.Join('.', Location)}: {Message ?? Type ?? "invalid"}";
}
