using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Testing.Core;

/// <summary>
/// A step of a <see cref="SessionScript"/>: the status of the session, and when the next step follows.
/// </summary>
/// <remarks>
/// <para>If <see cref="Reads"/> is greater than zero, the next step follows when the session is read again after it was
/// read <see cref="Reads"/> times and <see cref="Duration"/> has passed. If <see cref="Reads"/> is zero, the next step
/// follows when <see cref="Duration"/> has passed. If <see cref="UntilMessage"/> is true, the next step follows when
/// the session receives a message.</para>
/// <para>The last step of a script does not end.</para>
/// </remarks>
/// <param name="Status">The status of the session.</param>
/// <param name="Detail">The status detail, or null.</param>
public sealed record SessionStep(SessionStatus Status, SessionStatusDetail? Detail = null)
{
    private readonly bool? _untilMessage;

    /// <summary>
    /// Gets or sets how many calls of <c>GetSessionAsync</c> return the step before the next step can follow. Lists of
    /// sessions are not counted. Default: 1.
    /// </summary>
    public int Reads
    {
        get;
        init =>
            field =
                value >= 0
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is negative.");
    } = 1;

    /// <summary>
    /// Gets or sets the minimum duration of the step, measured by <see cref="InMemoryServiceOptions.TimeProvider"/>.
    /// Default: zero.
    /// </summary>
    public TimeSpan Duration
    {
        get;
        init =>
            field =
                value >= TimeSpan.Zero
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is negative.");
    }

    /// <summary>
    /// Gets or sets whether the step lasts until the session receives a message. Default: true for <c>suspended</c>,
    /// <c>waiting_for_user</c> and <c>waiting_for_approval</c>; false for all others.
    /// </summary>
    public bool UntilMessage
    {
        get => _untilMessage ?? (Status == SessionStatus.Suspended || Detail?.RequiresUserInput is true);
        init => _untilMessage = value;
    }

    /// <summary>Gets or sets the message that Devin sends when the step starts. Default: null, no message.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// Gets or sets the pull request that the session has from this step on, in the state <c>open</c>. Default: null, no
    /// other pull request.
    /// </summary>
    public Uri? PullRequest { get; init; }

    /// <summary>Gets or sets the ACUs that the session consumes in this step. Default: 0.</summary>
    public double Acus { get; init; }

    /// <summary>
    /// Gets or sets the structured output from this step on. It is not validated against the schema of the session.
    /// Default: null, no change; but a session that was created with a schema gets an example that is valid for it
    /// (except for <c>pattern</c>) when it is <c>finished</c>.
    /// </summary>
    public JsonObject? StructuredOutput { get; init; }
}
