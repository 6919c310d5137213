using Devin.Generated.Models;

namespace Devin.Generated;

/// <summary>
/// Something that happened while a session was followed: a <see cref="SessionUpdate"/>, a <see cref="SessionNewMessage"/>,
/// or, as the last one, the <see cref="SessionResult"/>.
/// </summary>
public abstract record SessionChange
{
    private protected SessionChange() { }
}

/// <summary>The session has changed, or was read for the first time.</summary>
/// <param name="Session">The session.</param>
/// <param name="Changed">What has changed; everything when the session was read for the first time.</param>
public sealed record SessionUpdate(SessionResponse Session, SessionChanges Changed) : SessionChange;

/// <summary>The session has another message.</summary>
/// <param name="Message">The message. Its <c>event_id</c> is a position to continue after.</param>
public sealed record SessionNewMessage(SessionMessage Message) : SessionChange;

/// <summary>The end of following a session.</summary>
/// <param name="Session">The session as it was read last.</param>
/// <param name="Reason">The reason why following ended.</param>
/// <param name="LastEventId">
/// The <c>event_id</c> of the last message that was read, to continue after it with
/// <see cref="SessionWaitOptions.AfterEventId"/>; null if messages were not read or there are none.
/// </param>
public sealed record SessionResult(SessionResponse Session, SessionStopReason Reason, string? LastEventId)
    : SessionChange
{
    /// <summary>
    /// Gets a value that indicates whether the work is finished, so that <see cref="SessionResponse.StructuredOutput"/>
    /// can be read. This includes a session that exited, which a user may have terminated early.
    /// </summary>
    public bool IsFinished => Reason is SessionStopReason.Finished or SessionStopReason.Exited;
}
