using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>The time limits of a call.</summary>
/// <param name="Attempt">Of one attempt, until its response is complete or a streamed response starts.</param>
/// <param name="Total">Of all attempts and delays together.</param>
/// <param name="StreamIdle">Between two parts of a streamed body, instead of the other two.</param>
internal readonly record struct CallTimeouts(TimeSpan Attempt, TimeSpan Total, TimeSpan StreamIdle)
{
    /// <summary>The limits with those that the options of one call replace.</summary>
    public CallTimeouts With(RequestOptions options) =>
        new(options.AttemptTimeout ?? Attempt, options.TotalTimeout ?? Total, options.StreamIdleTimeout ?? StreamIdle);

    /// <summary>The shorter of two limits, of which each can be infinite.</summary>
    public static TimeSpan Shorter(TimeSpan left, TimeSpan right) =>
        left == Timeout.InfiniteTimeSpan ? right
        : right == Timeout.InfiniteTimeSpan || left <= right ? left
        : right;
}
