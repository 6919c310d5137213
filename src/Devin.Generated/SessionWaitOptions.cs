namespace Devin.Generated;

/// <summary>Options for following a session: how often to read it, for how long, and when to stop.</summary>
public sealed class SessionWaitOptions
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    /// <summary>
    /// Gets or sets the delay between a response and the next request, more than zero and at most 24 days. Default: 10
    /// seconds.
    /// </summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets or sets the total time to follow the session. When it elapses, the session is read one last time. Default:
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>, because a session can work for hours.
    /// </summary>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Gets or sets a value that indicates whether to stop when the session requires user input. Set it to
    /// <see langword="false"/> if a user replies to the session elsewhere, such as in Devin's web application. Default:
    /// <see langword="true"/>.
    /// </summary>
    public bool StopWhenUserInputIsRequired { get; init; } = true;

    /// <summary>
    /// Gets or sets a value that indicates whether to stop when the session is suspended. Set it to
    /// <see langword="false"/> if the session is resumed elsewhere by a message or a raised limit. Default:
    /// <see langword="true"/>.
    /// </summary>
    public bool StopWhenSuspended { get; init; } = true;

    /// <summary>Throws when an option is invalid.</summary>
    internal void Check(string parameterName)
    {
        if (PollInterval <= TimeSpan.Zero || PollInterval > s_longest)
        {
            throw new ArgumentException(
                $"{nameof(PollInterval)} must be greater than zero and at most 24 days.",
                parameterName
            );
        }

        if (Timeout < TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentException(
                $"{nameof(Timeout)} must not be negative. For no limit, use Timeout.InfiniteTimeSpan.",
                parameterName
            );
        }
    }

    /// <summary>Whether following stops for this reason.</summary>
    internal bool StopsFor(SessionStopReason reason) =>
        reason switch
        {
            SessionStopReason.RequiresUserInput => StopWhenUserInputIsRequired,
            SessionStopReason.Suspended => StopWhenSuspended,
            _ => true,
        };
}
