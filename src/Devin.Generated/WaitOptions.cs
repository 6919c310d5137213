using Devin.Generated.Core;
using Devin.Generated.Polling;
using Devin.Generated.Transport;

namespace Devin.Generated;

/// <summary>Options for waiting until work of the service ends: how often to read its status, and for how long.</summary>
public class WaitOptions
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    /// <summary>
    /// Gets or sets the shortest interval between a response and the next request, more than zero and at most 24 days. It is
    /// used first and after each change, and grows by half while nothing changes. Each interval varies by a fifth at random
    /// within both limits. Default: null, which uses <see cref="DevinClientOptions.MinPollInterval"/>.
    /// </summary>
    public TimeSpan? MinPollInterval { get; init; }

    /// <summary>
    /// Gets or sets the longest interval between a response and the next request, at most 24 days. Default: null, which uses
    /// <see cref="DevinClientOptions.MaxPollInterval"/>.
    /// </summary>
    public TimeSpan? MaxPollInterval { get; init; }

    /// <summary>
    /// Gets or sets the time in which no request succeeds and waiting still continues. It applies to failed connections and
    /// to the status codes 429 and 5xx; other failures end the wait immediately. Zero: the first failure, after its retries,
    /// ends the wait. Default: null, which uses <see cref="DevinClientOptions.MaxOutage"/>.
    /// </summary>
    public TimeSpan? MaxOutage { get; init; }

    /// <summary>
    /// Gets or sets the total time to wait. When it elapses, the status is read one last time. Default:
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>, because work can take hours.
    /// </summary>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>The limits, with those of the client for the options that are null.</summary>
    /// <exception cref="ArgumentException">An option is invalid. The message describes the correction.</exception>
    internal PollLimits Limits(PollDefaults defaults, string parameterName)
    {
        // One interval alone also replaces the other one of the client if that would contradict it.
        var shortest =
            MinPollInterval ?? (MaxPollInterval < defaults.Shortest ? MaxPollInterval.Value : defaults.Shortest);
        var longest = MaxPollInterval ?? (shortest > defaults.Longest ? shortest : defaults.Longest);
        var outage = MaxOutage ?? defaults.MaxOutage;
        var fault =
            shortest <= TimeSpan.Zero || shortest > s_longest
                ? $"{nameof(MinPollInterval)} must be greater than zero and at most 24 days."
            : longest < shortest || longest > s_longest
                ? $"{nameof(MaxPollInterval)} must be at least {nameof(MinPollInterval)} ({shortest}) and at most 24 days."
            : IsInvalid(Timeout)
                ? $"{nameof(Timeout)} must not be negative. For no limit, use Timeout.InfiniteTimeSpan."
            : IsInvalid(outage)
                ? $"{nameof(MaxOutage)} must not be negative. For no limit, use Timeout.InfiniteTimeSpan."
            : null;
        return fault is null
            ? new PollLimits(shortest, longest, Timeout, outage)
            : throw new ArgumentException(fault, parameterName);
    }

    /// <summary>Throws when an option is invalid, with any client.</summary>
    /// <exception cref="ArgumentException">An option is invalid. The message describes the correction.</exception>
    internal void Check(string parameterName) => Limits(PollDefaults.Of(new DevinClientOptions()), parameterName);

    private static bool IsInvalid(TimeSpan limit) =>
        limit < TimeSpan.Zero && limit != System.Threading.Timeout.InfiniteTimeSpan;
}
