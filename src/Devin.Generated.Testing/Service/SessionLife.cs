using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service;

/// <summary>Moves a session through its steps: by time, by reads, by messages.</summary>
internal sealed class SessionLife
{
    private readonly Action<SessionStep, DateTimeOffset> _enter;
    private Queue<SessionStep> _coming = new();
    private SessionStep _current = null!;
    private DateTimeOffset _since;
    private int _reads;

    /// <summary>Begins a life.</summary>
    /// <param name="script">Its steps.</param>
    /// <param name="now">When it begins.</param>
    /// <param name="enter">Told each step that begins, and when.</param>
    public SessionLife(SessionScript script, DateTimeOffset now, Action<SessionStep, DateTimeOffset> enter)
    {
        _enter = enter;
        Play(script.Steps, now);
    }

    /// <summary>Goes on with other steps at once.</summary>
    public void Play(IEnumerable<SessionStep> steps, DateTimeOffset now)
    {
        _coming = new Queue<SessionStep>(steps);
        EnterNext(now);
    }

    /// <summary>Makes the steps follow whose time has come; those that count reads wait for the next one.</summary>
    public void Advance(DateTimeOffset now)
    {
        while (_current.Reads == 0 && IsOver(now))
        {
            EnterNext(_since + _current.Duration);
        }
    }

    /// <summary>Makes the step follow that was read often enough, and counts the read.</summary>
    public void CountRead(DateTimeOffset now)
    {
        if (_current.Reads > 0 && IsOver(now))
        {
            EnterNext(now);
            Advance(now);
        }

        _reads++;
    }

    /// <summary>A message arrived: what waited for it goes on, what was finished begins again.</summary>
    public void Wake(DateTimeOffset now)
    {
        if (!_current.UntilMessage && _current.Detail != SessionStatusDetail.Finished)
        {
            return;
        }

        var rest = _coming.Count > 0 ? _coming : SessionScript.AfterMessage;
        Play(_current.Status == SessionStatus.Suspended ? rest.Prepend(SessionScript.Resuming) : rest, now);
    }

    private bool IsOver(DateTimeOffset now) =>
        _coming.Count > 0 && !_current.UntilMessage && _reads >= _current.Reads && now >= _since + _current.Duration;

    private void EnterNext(DateTimeOffset since)
    {
        _current = _coming.Dequeue();
        _since = since;
        _reads = 0;
        _enter(_current, since);
    }
}
