namespace Devin.Generated.Core;

/// <summary>An error that the service found in a request.</summary>
public sealed class ApiProblemError
{
    /// <summary>
    /// Gets the location of the error: member names and item indexes from the outermost to the innermost, such as
    /// <c>body</c>, <c>tags</c>, <c>3</c>; empty if the service does not state it.
    /// </summary>
    public IReadOnlyList<string> Location { get; init; } = [];

    /// <summary>Gets the error message; null if the service does not state it.</summary>
    public string? Message { get; init; }

    /// <summary>Gets the error type, such as <c>missing</c>; null if the service does not state it.</summary>
    public string? Type { get; init; }

    /// <summary>
    /// Returns the location and the message, such as <c>body.tags.3: Input should be a valid string</c>.
    /// </summary>
    public override string ToString() =>
        Location.Count == 0
            ? Message ?? Type ?? "invalid"
            : $"{string.Join('.', Location)}: {Message ?? Type ?? "invalid"}";
}
