using Devin.Generated.Models;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Sessions;

namespace Devin.Generated.Testing;

/// <summary>The sessions of an <see cref="InMemoryDevin"/>, for tests that decide what happens to them.</summary>
public sealed class InMemorySessions
{
    private readonly SessionStore _store;
    private readonly TimeProvider _clock;
    private readonly Lock _gate;

    internal InMemorySessions(SessionStore store, TimeProvider clock, Lock gate)
    {
        _store = store;
        _clock = clock;
        _gate = gate;
    }

    /// <summary>Selects the script of sessions that are created from now on.</summary>
    /// <param name="script">Returns the script of a new session; other requests wait until it returns.</param>
    public void OnCreate(Func<SessionCreateRequest, SessionScript> script)
    {
        ArgumentNullException.ThrowIfNull(script);
        lock (_gate)
        {
            _store.Script = script;
        }
    }

    /// <summary>Returns copies of the newest sessions, newest first, without bringing them up to date.</summary>
    /// <param name="count">The maximum number of sessions. It cannot be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<SessionResponse> Newest(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        lock (_gate)
        {
            return [.. _store.NewestFirst.Take(count).Select(static session => session.State.DeepClone())];
        }
    }

    /// <summary>Returns a copy of a session, without bringing it up to date.</summary>
    /// <param name="sessionId">The ID of the session, with or without the prefix.</param>
    /// <exception cref="ArgumentException">There is no session with this ID.</exception>
    public SessionResponse Get(string sessionId)
    {
        SessionResponse? copy = null;
        Change(sessionId, (session, _) => copy = session.State.DeepClone());
        return copy!;
    }

    /// <summary>Replaces the script of a session. Its first step starts at once.</summary>
    /// <param name="sessionId">The ID of the session, with or without the prefix.</param>
    /// <param name="script">The script.</param>
    /// <exception cref="ArgumentException">There is no session with this ID.</exception>
    public void SetScript(string sessionId, SessionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        Change(sessionId, (session, now) => session.SetScript(script, now));
    }

    /// <summary>
    /// Changes properties of a session that no script sets, such as pull requests, category and parent.
    /// </summary>
    /// <param name="sessionId">The ID of the session, with or without the prefix.</param>
    /// <param name="edit">Changes the session. Other requests wait until it returns.</param>
    /// <exception cref="ArgumentException">There is no session with this ID.</exception>
    public void Edit(string sessionId, Action<SessionResponse> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        Change(sessionId, (session, _) => edit(session.State));
    }

    /// <summary>Adds a message from Devin to a session.</summary>
    /// <param name="sessionId">The ID of the session, with or without the prefix.</param>
    /// <param name="message">The text of the message.</param>
    /// <exception cref="ArgumentException">There is no session with this ID.</exception>
    public void AddMessage(string sessionId, string message) =>
        Change(sessionId, (session, now) => session.AddMessage(MessageSource.Devin, message, now));

    /// <summary>Adds an attachment from Devin to a session.</summary>
    /// <param name="sessionId">The ID of the session, with or without the prefix.</param>
    /// <param name="name">The file name.</param>
    /// <param name="url">The address of the file.</param>
    /// <param name="contentType">The media type, or null.</param>
    /// <exception cref="ArgumentException">There is no session with this ID.</exception>
    public void AddAttachment(string sessionId, string name, Uri url, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        Change(
            sessionId,
            (session, _) => session.AddAttachment(name, url.OriginalString, contentType, MessageSource.Devin)
        );
    }

    private void Change(string sessionId, Action<StoredSession, DateTimeOffset> change)
    {
        ArgumentException.ThrowIfNullOrEmpty(sessionId);
        try
        {
            lock (_gate)
            {
                var now = _clock.GetUtcNow();
                change(_store.Get(sessionId, now), now);
            }
        }
        catch (Refusal refusal)
        {
            throw new ArgumentException(refusal.Message, nameof(sessionId), refusal);
        }
    }
}
