namespace Devin.Generated.Testing.Core;

/// <summary>Options of an in-memory service. They are read when it is created.</summary>
public class InMemoryServiceOptions
{
    /// <summary>
    /// Gets or sets the clock. Default: a new <see cref="InMemoryClock"/>, with which code that waits does not really wait.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = new InMemoryClock();

    /// <summary>
    /// Gets or sets the number from which IDs and random choices are made. The same seed and the same requests in the same
    /// order give the same responses. Default: 1.
    /// </summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets or sets the format of error responses. Default: <see cref="ErrorShape.ProblemDetail"/>.</summary>
    public ErrorShape ErrorShape { get; init; }

    /// <summary>
    /// Gets or sets the number of requests that are kept, at least 1. The oldest are removed first. Default: 10,000.
    /// </summary>
    public int JournalCapacity
    {
        get;
        init =>
            field =
                value >= 1
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one request is kept.");
    } = 10_000;
}
