using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>The limits of waiting that a client has for calls without their own.</summary>
/// <param name="Shortest">The shortest interval between reads.</param>
/// <param name="Longest">The longest interval between reads.</param>
/// <param name="MaxOutage">The longest time in which no read succeeds.</param>
internal sealed record PollDefaults(TimeSpan Shortest, TimeSpan Longest, TimeSpan MaxOutage)
{
    /// <summary>The limits that the options of a client set.</summary>
    public static PollDefaults Of(DevinClientOptions options) =>
        new(options.MinPollInterval, options.MaxPollInterval, options.MaxOutage);
}
