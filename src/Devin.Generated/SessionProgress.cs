using Devin.Generated.Json;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <summary>Decides what the fields of a session mean for a caller that follows it. Pure functions.</summary>
internal static class SessionProgress
{
    /// <summary>The reason to stop following the session; null if there is none yet.</summary>
    public static SessionStopReason? StopReasonOf(SessionResponse session)
    {
        var detail = session.StatusDetailOrNull;
        return session.StatusOrNull?.Value switch
        {
            SessionStatus.Values.Exit => SessionStopReason.Exited,
            SessionStatus.Values.Error => SessionStopReason.Failed,
            SessionStatus.Values.Suspended => detail?.IsLimit is true
                ? SessionStopReason.LimitReached
                : SessionStopReason.Suspended,
            SessionStatus.Values.Running when detail == SessionStatusDetail.Finished => SessionStopReason.Finished,
            // With its final structured output, a session waits for the user and is never marked as finished.
            SessionStatus.Values.Running
                when detail == SessionStatusDetail.WaitingForUser && session.StructuredOutputOrNull is not null =>
                SessionStopReason.Finished,
            SessionStatus.Values.Running when detail?.RequiresUserInput is true => SessionStopReason.RequiresUserInput,
            _ => null,
        };
    }

    /// <summary>What differs between two reads; everything if there is no earlier one.</summary>
    public static SessionChanges Compare(SessionResponse? earlier, SessionResponse later)
    {
        if (earlier is null)
        {
            return SessionChanges.All;
        }

        var isSameStatus =
            earlier.StatusOrNull == later.StatusOrNull && earlier.StatusDetailOrNull == later.StatusDetailOrNull;
        return (isSameStatus ? SessionChanges.None : SessionChanges.Status)
            | (earlier.HasSamePullRequests(later) ? SessionChanges.None : SessionChanges.PullRequests)
            | (earlier.HasSameAcusConsumed(later) ? SessionChanges.None : SessionChanges.AcusConsumed)
            | (
                JsonNodeCodec.IsSame(earlier.StructuredOutputOrNull, later.StructuredOutputOrNull)
                    ? SessionChanges.None
                    : SessionChanges.StructuredOutput
            );
    }
}
