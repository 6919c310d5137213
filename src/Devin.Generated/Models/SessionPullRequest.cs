using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>What changes while a session is followed.</content>
public sealed partial class SessionPullRequest
{
    /// <summary>Whether both are the same pull request in the same state.</summary>
    internal bool HasSameState(SessionPullRequest other) =>
        _prUrl.OrNull() == other._prUrl.OrNull() && _prState.OrNull() == other._prState.OrNull();
}
