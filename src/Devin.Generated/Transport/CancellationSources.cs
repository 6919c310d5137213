using System.Collections.Concurrent;

namespace Devin.Generated.Transport;

/// <summary>Cancellation sources with their timers, which one attempt after another uses.</summary>
internal sealed class CancellationSources(TimeProvider timeProvider)
{
    // More than the attempts that a client usually runs at the same time.
    private const int MaxKept = 64;

    private readonly ConcurrentQueue<CancellationTokenSource> _kept = new();

    /// <summary>A source that is canceled after a delay.</summary>
    public CancellationTokenSource Take(TimeSpan delay)
    {
        if (!_kept.TryDequeue(out var source))
        {
            return new CancellationTokenSource(delay, timeProvider);
        }

        source.CancelAfter(delay);
        return source;
    }

    /// <summary>Keeps a source for the next attempt, unless it was canceled or has the timer of another clock.</summary>
    public void Return(CancellationTokenSource source)
    {
        if (_kept.Count < MaxKept && source.TryReset())
        {
            _kept.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }
}
