namespace Devin.Generated;

/// <summary>The reason why following a session ended.</summary>
public enum SessionStopReason
{
    /// <summary>
    /// The work is finished: the status is <c>running</c> and its detail <c>finished</c>. A new message resumes the
    /// session.
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
    /// The session is <c>suspended</c>; the status detail contains the reason. After inactivity, a new message resumes
    /// it. A limit has to be raised first.
    /// </summary>
    Suspended,

    /// <summary><see cref="SessionWaitOptions.Timeout"/> elapsed. The session itself continues.</summary>
    TimedOut,
}
