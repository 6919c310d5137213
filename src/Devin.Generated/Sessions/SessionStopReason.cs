namespace Devin.Generated;

/// <summary>Why following a session came to its end.</summary>
public enum SessionStopReason
{
    /// <summary>The work is finished: <c>finished</c> while <c>running</c>. A message would wake the session again.</summary>
    Finished,

    /// <summary>The session is over: <c>exit</c>. It may have been terminated before its work was finished.</summary>
    Exited,

    /// <summary>The session failed for good: <c>error</c>.</summary>
    Failed,

    /// <summary>A person must answer or approve: <c>waiting_for_user</c> or <c>waiting_for_approval</c>.</summary>
    NeedsPerson,

    /// <summary>
    /// The session is <c>suspended</c>; its detail says why. A message resumes it after inactivity, but a limit does not
    /// clear by itself.
    /// </summary>
    Suspended,

    /// <summary><see cref="SessionWaitOptions.Timeout"/> is over. The session itself goes on.</summary>
    TimedOut,
}
