namespace Devin.Generated;

/// <summary>
/// Options for following a session: how often to read it, for how long, at which milestones to stop, and whether to read
/// its messages.
/// </summary>
/// <remarks>Following always stops when the session ended: <c>exit</c> or <c>error</c>.</remarks>
public sealed class SessionWaitOptions : WaitOptions
{
    /// <summary>
    /// Gets or sets a value that indicates whether to stop when the work is finished. Set it to <see langword="false"/> to
    /// follow the session through further tasks until it ends. Default: <see langword="true"/>.
    /// </summary>
    public bool StopWhenFinished { get; init; } = true;

    /// <summary>
    /// Gets or sets a value that indicates whether to stop when the session requires user input. Set it to
    /// <see langword="false"/> if a user replies to the session elsewhere, such as in Devin's web application. Default:
    /// <see langword="true"/>.
    /// </summary>
    public bool StopWhenUserInputIsRequired { get; init; } = true;

    /// <summary>
    /// Gets or sets a value that indicates whether to stop when the session is suspended because a limit is reached. Set it
    /// to <see langword="false"/> if the limit is raised elsewhere. Default: <see langword="true"/>.
    /// </summary>
    public bool StopWhenLimitIsReached { get; init; } = true;

    /// <summary>
    /// Gets or sets a value that indicates whether to stop when the session is suspended for another reason. Set it to
    /// <see langword="false"/> if the session is resumed elsewhere by a message. Default: <see langword="true"/>.
    /// </summary>
    public bool StopWhenSuspended { get; init; } = true;

    /// <summary>
    /// Gets or sets a value that indicates whether the messages of the session are read too, each once. Default:
    /// <see langword="false"/>.
    /// </summary>
    public bool IncludeMessages { get; init; }

    /// <summary>
    /// Gets or sets the <c>event_id</c> of the last message that was already received, such as
    /// <see cref="SessionResult.LastEventId"/> of another process; the messages after it are read. If the session has no
    /// such message, all messages are read. Default: null, which reads all messages.
    /// </summary>
    public string? AfterEventId { get; init; }

    /// <summary>
    /// Gets or sets the callback for each change, for methods that return only the result. It must return quickly; its
    /// exceptions reach the caller. Default: null.
    /// </summary>
    public Action<SessionChange>? OnChange { get; init; }

    /// <summary>Whether following stops for this reason.</summary>
    internal bool StopsFor(SessionStopReason reason) =>
        reason switch
        {
            SessionStopReason.Finished => StopWhenFinished,
            SessionStopReason.RequiresUserInput => StopWhenUserInputIsRequired,
            SessionStopReason.LimitReached => StopWhenLimitIsReached,
            SessionStopReason.Suspended => StopWhenSuspended,
            _ => true,
        };
}
