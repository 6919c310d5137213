using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>The fields of a session in the forms that callers need.</content>
public sealed partial class SessionResponse
{
    /// <summary>
    /// The session ID with the prefix <c>devin-</c>, as paths require it. <see cref="SessionId"/> can arrive without the
    /// prefix.
    /// </summary>
    /// <exception cref="MissingMemberValueException">The response contained no <c>session_id</c>.</exception>
    public string PrefixedSessionId => SessionIdText.WithPrefix(SessionId);

    /// <summary>The status; null when the response contained none.</summary>
    internal SessionStatus? StatusOrNull => _status.OrNull();

    /// <summary>Whether both responses have the same ACUs, or none.</summary>
    internal bool HasSameAcusConsumed(SessionResponse other) =>
        Nullable.Equals(_acusConsumed.OrNull(), other._acusConsumed.OrNull());

    /// <summary>Whether both responses have the same pull requests in the same states, or none.</summary>
    internal bool HasSamePullRequests(SessionResponse other)
    {
        var mine = _pullRequests.OrNull() ?? [];
        var others = other._pullRequests.OrNull() ?? [];
        return mine.Count == others.Count && mine.Zip(others).All(static pair => pair.First.HasSameState(pair.Second));
    }
}
