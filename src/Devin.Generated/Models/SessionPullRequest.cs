using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>What changes while a session is followed.</content>
public sealed partial class SessionPullRequest
{
    /// <summary>The pull request and its state as one text.</summary>
    internal string StateText => $"{_prUrl.ReadableOrNull()} {_prState.ReadableOrNull()}";
}
