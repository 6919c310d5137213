using System.Globalization;
using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service;

/// <summary>All sessions. Access is serialized by a lock.</summary>
internal sealed class SessionStore(InMemoryDevinOptions options)
{
    private readonly Lock _gate = new();
    private readonly List<StoredSession> _sessions = [];
    private long _messages;

    /// <summary>Creates a session and returns the result of a function of it.</summary>
    public T Create<T>(SessionCreateRequest request, SessionScript script, Func<StoredSession, T> work)
    {
        lock (_gate)
        {
            var now = options.TimeProvider.GetUtcNow();
            var number = _sessions.Count + 1L;
            var id = number.ToString("x32", CultureInfo.InvariantCulture);
            var state = new SessionResponse
            {
                SessionId = options.BareSessionIds ? id : SessionIds.Prefix + id,
                Url = $"https://app.devin.invalid/sessions/{id}",
                Status = SessionStatus.New,
                Title = request.Title,
                Tags = [.. (request.Tags ?? []).Distinct()],
                OrgId = options.OrganizationId,
                CreatedAt = WholeSeconds.Of(now),
                UpdatedAt = WholeSeconds.Of(now),
                AcusConsumed = 0,
                PullRequests = [],
                IsArchived = false,
                Origin = SessionOrigin.Api,
                PlaybookId = request.PlaybookId,
                DevinMode = request.DevinMode,
                UserId = request.CreateAsUserId ?? options.Self.AsPatUserSelf?.UserId,
                ServiceUserId = options.Self.AsServiceUserSelf?.ServiceUserId,
            };
            var session = new StoredSession(number, state, request, script, now, NextEventId);
            session.AddAttachments(request.AttachmentUrls);
            _sessions.Add(session);
            return work(session);
        }
    }

    /// <summary>Brings a session up to date and returns the result of a function of it.</summary>
    /// <param name="id">The id, with the prefix.</param>
    /// <param name="work">The function.</param>
    /// <exception cref="Refusal">There is no session with this id.</exception>
    public T With<T>(string id, Func<StoredSession, DateTimeOffset, T> work)
    {
        lock (_gate)
        {
            var now = options.TimeProvider.GetUtcNow();
            var session =
                _sessions.Find(session => SessionIds.Prefix + SessionIds.Bare(session.State.SessionId) == id)
                ?? throw Refusal.NotFound(
                    id.StartsWith(SessionIds.Prefix, StringComparison.Ordinal)
                        ? "The session does not exist."
                        : "The session does not exist. An id in a path begins with 'devin-'."
                );
            session.Advance(now);
            return work(session, now);
        }
    }

    /// <summary>Brings all sessions up to date and returns the result of a function of them, newest first.</summary>
    public T WithAll<T>(Func<IReadOnlyList<StoredSession>, T> work)
    {
        lock (_gate)
        {
            var now = options.TimeProvider.GetUtcNow();
            _sessions.ForEach(session => session.Advance(now));
            return work([.. _sessions.AsEnumerable().Reverse()]);
        }
    }

    private string NextEventId() => "event-" + (++_messages).ToString("x32", CultureInfo.InvariantCulture);
}
