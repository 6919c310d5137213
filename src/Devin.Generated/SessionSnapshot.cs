using Devin.Generated.Models;

namespace Devin.Generated;

/// <summary>The state of a session when it was read, and whether following the session ended with it.</summary>
/// <param name="Session">The session.</param>
/// <param name="StopReason">The reason why following ended with this snapshot; null if it continued.</param>
public sealed record SessionSnapshot(SessionResponse Session, SessionStopReason? StopReason)
{
    /// <summary>
    /// Gets a value that indicates whether the work is finished, so that <see cref="SessionResponse.StructuredOutput"/>
    /// can be read. This includes a session that exited, which a user may have terminated early.
    /// </summary>
    public bool IsFinished => StopReason is SessionStopReason.Finished or SessionStopReason.Exited;
}
