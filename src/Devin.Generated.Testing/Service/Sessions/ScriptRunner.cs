using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Service.Sessions;

/// <summary>Runs the script of a session: selects the current step by time, reads and messages.</summary>
internal sealed class ScriptRunner
{
    private readonly Action<SessionStep, DateTimeOffset, bool> _enter;
    private Queue<SessionStep> _next = new();
    private SessionStep _current = null!;
    private DateTimeOffset _since;
    private int _reads;

    /// <summary>Starts a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="now">The start time.</param>
    /// <param name="enter">
    /// Called with each step that starts, its start time, and whether no step follows.
    /// </param>
    public ScriptRunner(SessionScript script, DateTimeOffset now, Action<SessionStep, DateTimeOffset, bool> enter)
    {
        _enter = enter;
        Start(script.Steps, now);
    }

    /// <summary>Replaces the steps and starts the first one.</summary>
    public void Start(IEnumerable<SessionStep> steps, DateTimeOffset now)
    {
        _next = new Queue<SessionStep>(steps);
        EnterNext(now);
    }

    /// <summary>Starts a step that is not in the script. The current step starts again after it, if work was going on.</summary>
    public void Interrupt(SessionStep step, DateTimeOffset now)
    {
        var isAtWork = !_current.UntilMessage && _current.Detail != SessionStatusDetail.Finished;
        Start(isAtWork ? [step, _current, .. _next] : [step, .. _next], now);
    }

    /// <summary>Starts the steps that follow by time alone.</summary>
    public void Advance(DateTimeOffset now)
    {
        while (_current.Reads == 0 && IsOver(now))
        {
            EnterNext(_since + _current.Duration);
        }
    }

    /// <summary>Starts the next step if the current one was read often enough, and counts the read.</summary>
    public void CountRead(DateTimeOffset now)
    {
        if (_current.Reads > 0 && IsOver(now))
        {
            EnterNext(now);
            Advance(now);
        }

        _reads++;
    }

    /// <summary>Continues a session that waits for a message or is finished.</summary>
    public void OnMessage(DateTimeOffset now)
    {
        if (!_current.UntilMessage && _current.Detail != SessionStatusDetail.Finished)
        {
            return;
        }

        var rest = _next.Count > 0 ? _next : SessionScript.AfterMessage;
        Start(_current.Status == SessionStatus.Suspended ? rest.Prepend(SessionScript.Resuming) : rest, now);
    }

    private bool IsOver(DateTimeOffset now) =>
        _next.Count > 0 && !_current.UntilMessage && _reads >= _current.Reads && now >= _since + _current.Duration;

    private void EnterNext(DateTimeOffset since)
    {
        _current = _next.Dequeue();
        _since = since;
        _reads = 0;
        _enter(_current, since, _next.Count == 0);
    }
}
