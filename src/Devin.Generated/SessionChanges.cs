namespace Devin.Generated;

/// <summary>What has changed between two reads of a session.</summary>
[Flags]
public enum SessionChanges
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>status</c> or <c>status_detail</c>.</summary>
    Status = 1,

    /// <summary><c>pull_requests</c>: another one, or the state of one.</summary>
    PullRequests = 2,

    /// <summary><c>acus_consumed</c>.</summary>
    AcusConsumed = 4,

    /// <summary><c>structured_output</c>.</summary>
    StructuredOutput = 8,

    /// <summary>Everything.</summary>
    All = Status | PullRequests | AcusConsumed | StructuredOutput,
}
