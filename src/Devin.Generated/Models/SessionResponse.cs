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

    /// <summary>The status; null if the response contained none that can be read.</summary>
    internal SessionStatus? StatusOrNull => _status.ReadableOrNull();
}
