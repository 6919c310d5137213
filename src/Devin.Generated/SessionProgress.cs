using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <summary>Decides what the fields of a session mean for a caller that follows it.</summary>
internal static class SessionProgress
{
    /// <summary>The reason to stop following the session; null if there is none yet.</summary>
    public static SessionStopReason? StopReasonOf(SessionResponse session)
    {
        var detail = session.StatusDetail;
        return session.StatusOrNull?.Value switch
        {
            SessionStatus.Values.Exit => SessionStopReason.Exited,
            SessionStatus.Values.Error => SessionStopReason.Failed,
            SessionStatus.Values.Suspended => SessionStopReason.Suspended,
            SessionStatus.Values.Running when detail == SessionStatusDetail.Finished => SessionStopReason.Finished,
            SessionStatus.Values.Running when detail?.RequiresUserInput is true => SessionStopReason.RequiresUserInput,
            _ => null,
        };
    }

    /// <summary>Whether two snapshots differ in a field that produces a new snapshot.</summary>
    public static bool Differs(SessionResponse earlier, SessionResponse later) =>
        earlier.StatusOrNull != later.StatusOrNull
        || earlier.StatusDetail != later.StatusDetail
        || !JsonNode.DeepEquals(earlier.StructuredOutput, later.StructuredOutput);
}
