using Devin.Generated.Models;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Sessions;

/// <summary>All sessions.</summary>
internal sealed class SessionStore(ServiceContext context)
{
    private readonly Store<StoredSession> _sessions = new("session");

    /// <summary>Selects the script of a new session.</summary>
    public Func<SessionCreateRequest, SessionScript> Script { get; set; } = static _ => SessionScript.Finishing;

    /// <summary>All sessions, newest first. None may be added meanwhile.</summary>
    public IEnumerable<StoredSession> NewestFirst => _sessions.NewestFirst;

    /// <summary>Creates a session.</summary>
    public StoredSession Create(SessionCreateRequest request, DateTimeOffset now)
    {
        var id = context.Identifiers.Next("");
        var state = new SessionResponse
        {
            SessionId = context.Options.BareSessionIds ? id : SessionIds.Prefix + id,
            Url = $"https://app.devin.invalid/sessions/{id}",
            Status = SessionStatus.New,
            Title = request.Title,
            Tags = [.. (request.Tags ?? []).Distinct()],
            OrgId = context.Options.OrganizationId,
            CreatedAt = WholeSeconds.Of(now),
            UpdatedAt = WholeSeconds.Of(now),
            AcusConsumed = 0,
            PullRequests = [],
            IsArchived = false,
            Origin = SessionOrigin.Api,
            PlaybookId = request.PlaybookId,
            DevinMode = request.DevinMode,
            UserId = request.CreateAsUserId ?? context.CallerUserId,
            ServiceUserId = context.CallerServiceUserId,
        };
        var session = new StoredSession(state, request, Script(request), now, context.Identifiers);
        session.AddAttachments(request.AttachmentUrls);
        _sessions.Add(id, session);
        return session;
    }

    /// <summary>Brings the session of a request up to date and returns it.</summary>
    /// <exception cref="Refusal">404: it does not exist.</exception>
    public StoredSession Get(ServiceCall call)
    {
        var id = call.Path("devin_id");
        return id.StartsWith(SessionIds.Prefix, StringComparison.Ordinal)
            ? Get(id, call.PreciseNow)
            : throw Refusal.NotFound("The session does not exist. An ID in a path begins with 'devin-'.");
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

    /// <summary>Brings all sessions up to date and returns a page of them, newest first.</summary>
    public StorePage<StoredSession> Page(ServiceCall call, Func<StoredSession, bool> filter)
    {
        foreach (var session in _sessions.OldestFirst)
        {
            session.Advance(call.PreciseNow);
        }

        return _sessions.PageNewestFirst(call, filter);
    }
}
