using Devin.Generated.Models;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Sessions;

/// <summary>All sessions.</summary>
internal sealed class SessionStore(ServiceContext context)
{
    private readonly Store<StoredSession> _sessions = new("session");

    // Of each organization. Sessions are never deleted.
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    // The sessions that go on by time alone. An entry whose session has gone on by something else has no effect.
    private readonly PriorityQueue<StoredSession, DateTimeOffset> _timed = new();

    /// <summary>Selects the script of a new session.</summary>
    public Func<SessionCreateRequest, SessionScript> Script { get; set; } = static _ => SessionScript.Finishing;

    /// <summary>All sessions, newest first. None may be added meanwhile.</summary>
    public IEnumerable<StoredSession> NewestFirst => _sessions.NewestFirst;

    /// <summary>Creates a session.</summary>
    /// <param name="organizationId">The ID of its organization.</param>
    /// <param name="origin">What created it.</param>
    /// <param name="request">The request that describes it.</param>
    /// <param name="now">The time.</param>
    public StoredSession Create(
        string organizationId,
        SessionOrigin origin,
        SessionCreateRequest request,
        DateTimeOffset now
    )
    {
        var id = context.Identifiers.Next("");
        var state = new SessionResponse
        {
            SessionId = context.Options.BareSessionIds ? id : SessionIds.Prefix + id,
            Url = $"https://app.devin.invalid/sessions/{id}",
            Status = SessionStatus.New,
            Title = request.Title,
            Tags = [.. (request.Tags ?? []).Distinct()],
            OrgId = organizationId,
            CreatedAt = WholeSeconds.Of(now),
            UpdatedAt = WholeSeconds.Of(now),
            AcusConsumed = 0,
            PullRequests = [],
            IsArchived = false,
            Origin = origin,
            PlaybookId = request.PlaybookId,
            DevinMode = request.DevinMode,
            UserId = request.CreateAsUserId ?? context.CallerUserId,
            ServiceUserId = context.CallerServiceUserId,
        };
        var session = new StoredSession(
            state,
            request,
            Script(request),
            now,
            context.Identifiers,
            (timed, due) => _timed.Enqueue(timed, due)
        );
        session.AddAttachments(request.AttachmentUrls);
        _sessions.Add(id, session);
        _counts[organizationId] = _counts.GetValueOrDefault(organizationId) + 1;
        return session;
    }

    /// <summary>Brings the session of a request up to date and returns it.</summary>
    /// <exception cref="Refusal">404: it does not exist.</exception>
    public StoredSession Get(ServiceCall call)
    {
        var id = call.Path("devin_id");
        if (!id.StartsWith(SessionIds.Prefix, StringComparison.Ordinal))
        {
            throw Refusal.NotFound("The session does not exist. An ID in a path begins with 'devin-'.");
        }

        var session = Get(id, call.PreciseNow);
        return
            (call.FindPath("org_id") ?? call.Query("org_id")) is { } organizationId
            && organizationId != session.State.OrgId
            ? throw Refusal.NotFound("The session does not exist.")
            : session;
    }

    /// <summary>Brings a session up to date and returns it.</summary>
    /// <param name="id">The ID, with or without the prefix.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="Refusal">404: it does not exist.</exception>
    public StoredSession Get(string id, DateTimeOffset now)
    {
        var session = _sessions.Get(SessionIds.Bare(id));
        session.Advance(now);
        return session;
    }

    /// <summary>Brings all sessions up to date and returns them, oldest first.</summary>
    public IEnumerable<StoredSession> All(ServiceCall call)
    {
        foreach (var session in _sessions.OldestFirst)
        {
            session.Advance(call.PreciseNow);
            yield return session;
        }
    }

    /// <summary>Brings all sessions up to date and returns a page of them, newest first.</summary>
    public StorePage<StoredSession> Page(ServiceCall call, SessionFilter filter)
    {
        while (_timed.TryPeek(out var session, out var due) && due <= call.PreciseNow)
        {
            _timed.Dequeue();
            session.Advance(call.PreciseNow);
        }

        return _sessions.PageNewestFirst(call, filter.Matches, filter.HasOrganizationOnly ? Count(filter) : null);
    }

    private int Count(SessionFilter filter) =>
        filter.OrganizationId is { } organizationId ? _counts.GetValueOrDefault(organizationId) : _sessions.Count;
}
