namespace Devin.Generated;

/// <summary>The reason why following a session ended.</summary>
public enum SessionStopReason
{
    /// <summary>
    /// The work is finished: the status is <c>running</c>, and its detail is <c>finished</c>, or <c>waiting_for_user</c> while
    /// the session has its structured output. A new message resumes the session.
    /// </summary>
    Finished,

    /// <summary>The session ended: <c>exit</c>. It may have been terminated before the work was finished.</summary>
    Exited,

    /// <summary>The session failed and cannot be resumed: <c>error</c>.</summary>
    Failed,

    /// <summary>
    /// The session waits for a user's reply or approval: <c>waiting_for_user</c> or <c>waiting_for_approval</c>.
    /// </summary>
    RequiresUserInput,

    /// <summary>
    /// The session is <c>suspended</c> because a limit is reached, and the status detail names it. The limit has to be raised
    /// before the session can be resumed.
    /// </summary>
    LimitReached,

    /// <summary>
    /// The session is <c>suspended</c> for another reason, such as inactivity or a user's request. A new message resumes it.
    /// </summary>
    Suspended,

    /// <summary><see cref="WaitOptions.Timeout"/> elapsed. The session itself continues.</summary>
    TimedOut,
}
