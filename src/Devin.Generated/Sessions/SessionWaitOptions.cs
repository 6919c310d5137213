namespace Devin.Generated;

/// <summary>How to follow a session: how often to look, how long, and which pauses of the session end it.</summary>
public sealed class SessionWaitOptions
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    /// <summary>The pause between an answer and the next request. Default 10 s; longer than zero, at most 24 days.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long to follow in all. At its end the session is read once more. Default
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>: a session can work for hours.
    /// </summary>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Whether to stop when the session needs a person. Default true; false when somebody answers it meanwhile, as in
    /// Devin's web application.
    /// </summary>
    public bool StopWhenPersonIsNeeded { get; init; } = true;

    /// <summary>
    /// Whether to stop when the session is suspended. Default true, since nothing resumes it by itself; false when somebody
    /// sends it a message or lifts the limit meanwhile.
    /// </summary>
    public bool StopWhenSuspended { get; init; } = true;

    /// <summary>Refuses what cannot be meant.</summary>
    internal void Check(string parameterName)
    {
        if (PollInterval <= TimeSpan.Zero || PollInterval > s_longest)
        {
            throw new ArgumentException(
                $"{nameof(PollInterval)} must be longer than zero and at most 24 days.",
                parameterName
            );
        }

        if (Timeout < TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentException(
                $"{nameof(Timeout)} must not be negative; for no limit, set Timeout.InfiniteTimeSpan.",
                parameterName
            );
        }
    }

    /// <summary>Whether to stop for this reason.</summary>
    internal bool StopsFor(SessionStopReason reason) =>
        reason switch
        {
            SessionStopReason.NeedsPerson => StopWhenPersonIsNeeded,
            SessionStopReason.Suspended => StopWhenSuspended,
            _ => true,
        };
}
