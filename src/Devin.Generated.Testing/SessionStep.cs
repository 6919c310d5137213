using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Testing;

/// <summary>One stretch of a session's life, and how long it lasts.</summary>
/// <remarks>
/// A step ends with the read that follows, once it was read <see cref="Reads"/> times and lasted <see cref="Duration"/>;
/// without <see cref="Reads"/>, by time alone; with
/// <see cref="UntilMessage"/>, once somebody sends the session a message. The last step of a script stays.
/// </remarks>
/// <param name="Status">The status of the session.</param>
/// <param name="Detail">The detail of the status, or null.</param>
public sealed record SessionStep(SessionStatus Status, SessionStatusDetail? Detail = null)
{
    private readonly bool? _untilMessage;

    /// <summary>How often <c>GetSessionAsync</c> shows the step before the next one may follow; lists do not count.
    /// Default 1; 0 to let the time alone decide.</summary>
    public int Reads
    {
        get;
        init =>
            field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(Reads), value, "It is negative.");
    } = 1;

    /// <summary>How long the step lasts at least, on the clock of the in-memory Devin. Default zero.</summary>
    public TimeSpan Duration
    {
        get;
        init =>
            field =
                value >= TimeSpan.Zero
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(Duration), value, "It is negative.");
    }

    /// <summary>
    /// Whether the step lasts until somebody sends a message. Default true for <c>suspended</c>, <c>waiting_for_user</c> and
    /// <c>waiting_for_approval</c>, which do not pass by themselves; false lets them, as if somebody had acted elsewhere.
    /// </summary>
    public bool UntilMessage
    {
        get => _untilMessage ?? (Status == SessionStatus.Suspended || Detail?.RequiresUserInput is true);
        init => _untilMessage = value;
    }

    /// <summary>What Devin writes when the step begins; null for nothing.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// The structured output from this step on. Null leaves it as it is, except that a session created with a schema gets an
    /// output that fits it when it becomes <c>finished</c>, as far as simple means can (no <c>pattern</c>). Given as it is, not checked against the schema.
    /// </summary>
    public JsonObject? StructuredOutput { get; init; }
}
