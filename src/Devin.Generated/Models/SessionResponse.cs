using System.Text.Json.Nodes;
using Devin.Generated.Constraints;
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

    /// <summary>The session ID for messages; empty if the response contained none that can be read.</summary>
    internal string PrintableId => PrintableText.Format(_sessionId.ReadableOrNull() ?? "", MaxTextLength);

    /// <summary>The status; null if the response contained none that can be read.</summary>
    internal SessionStatus? StatusOrNull => _status.ReadableOrNull();

    /// <summary>The status detail; null if the response contained none that can be read.</summary>
    internal SessionStatusDetail? StatusDetailOrNull => _statusDetail.ReadableOrNull();

    /// <summary>The structured output; null if the response contained none that can be read.</summary>
    internal JsonObject? StructuredOutputOrNull => _structuredOutput.ReadableOrNull();

    /// <summary>The status and its detail for messages; empty if the response contained none that can be read.</summary>
    internal string PrintableStatus(char separator) =>
        PrintableText.Format($"{StatusOrNull}{separator}{StatusDetailOrNull}".Trim(separator), MaxTextLength);

    /// <summary>Whether both responses have the same ACUs, or none.</summary>
    internal bool HasSameAcusConsumed(SessionResponse other) =>
        Nullable.Equals(_acusConsumed.ReadableOrNull(), other._acusConsumed.ReadableOrNull());

    /// <summary>Whether both responses have the same pull requests in the same states, or none.</summary>
    internal bool HasSamePullRequests(SessionResponse other) =>
        PullRequestStates().SequenceEqual(other.PullRequestStates());

    private IEnumerable<string> PullRequestStates()
    {
        var pullRequests = _pullRequests.ReadableOrNull() ?? [];
        for (var index = 0; index < pullRequests.Count; index++)
        {
            yield return pullRequests.TryGetUnreadable(index, out var json) ? json : pullRequests[index].StateText;
        }
    }
}
