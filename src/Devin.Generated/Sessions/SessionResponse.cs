using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>What the fields of a session mean together.</content>
public sealed partial class SessionResponse
{
    /// <summary>
    /// The id as paths want it, with the prefix <c>devin-</c>: <see cref="SessionId"/> can arrive without it.
    /// </summary>
    /// <exception cref="MissingMemberValueException">The service sent no <c>session_id</c>.</exception>
    public string PrefixedSessionId => SessionIdText.WithPrefix(SessionId);

    /// <summary>Why there is nothing to wait for any more; null while there is.</summary>
    internal SessionStopReason? StopReason()
    {
        var status = _status.OrNull();
        var detail = _statusDetail.OrNull();
        return status?.Value switch
        {
            SessionStatus.Values.Exit => SessionStopReason.Exited,
            SessionStatus.Values.Error => SessionStopReason.Failed,
            SessionStatus.Values.Suspended => SessionStopReason.Suspended,
            SessionStatus.Values.Running when detail == SessionStatusDetail.Finished => SessionStopReason.Finished,
            SessionStatus.Values.Running when detail?.NeedsPerson is true => SessionStopReason.NeedsPerson,
            _ => null,
        };
    }

    /// <summary>Whether another snapshot of the session differs in what a follower is told about.</summary>
    internal bool DiffersFrom(SessionResponse earlier) =>
        _status.OrNull() != earlier._status.OrNull()
        || _statusDetail.OrNull() != earlier._statusDetail.OrNull()
        || !System.Text.Json.Nodes.JsonNode.DeepEquals(StructuredOutput, earlier.StructuredOutput);
}
