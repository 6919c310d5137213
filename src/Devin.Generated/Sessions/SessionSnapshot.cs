using Devin.Generated.Models;

namespace Devin.Generated;

/// <summary>A session as it was when it was read, and whether following it ended there.</summary>
/// <param name="Session">The session.</param>
/// <param name="StopReason">Why following ended with this snapshot; null when it went on.</param>
public sealed record SessionSnapshot(SessionResponse Session, SessionStopReason? StopReason)
{
    /// <summary>
    /// Whether the work is finished: the time to read <see cref="SessionResponse.StructuredOutput"/>. A session that exited
    /// counts, although somebody may have terminated it early.
    /// </summary>
    public bool IsFinished => StopReason is SessionStopReason.Finished or SessionStopReason.Exited;
}
