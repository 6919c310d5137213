namespace Devin.Fuzz.Running;

/// <summary>Ends the process if an execution does not end, and names it.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly string _target;
    private readonly Timer _timer;
    private long _current = -1;
    private long _seen = -1;

    public Watchdog(string target)
    {
        _target = target;
        _timer = new Timer(_ => Check(), null, Interval, Interval);
    }

    /// <summary>Notes the execution that begins.</summary>
    public void Begin(long index) => Volatile.Write(ref _current, index);

    public void Dispose() => _timer.Dispose();

    private void Check()
    {
        var current = Volatile.Read(ref _current);
        if (current >= 0 && current == _seen)
        {
            Environment.FailFast($"Execution {current} of the target {_target} has not ended for {Interval}.");
        }

        _seen = current;
    }
}
