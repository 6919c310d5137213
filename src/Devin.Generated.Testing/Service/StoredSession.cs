using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service;

/// <summary>A session with all that belongs to it.</summary>
internal sealed class StoredSession
{
    private readonly Func<string> _nextEventId;
    private readonly SessionLife _life;

    /// <summary>Creates a session.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="state">The session as it is before its first step.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="script">Its life.</param>
    /// <param name="now">When it begins.</param>
    /// <param name="nextEventId">Gives the id of a message.</param>
    public StoredSession(
        long number,
        SessionResponse state,
        SessionCreateRequest request,
        SessionScript script,
        DateTimeOffset now,
        Func<string> nextEventId
    )
    {
        Number = number;
        State = state;
        Request = request;
        _nextEventId = nextEventId;
        AddMessage(MessageSource.User, request.Prompt, now);
        _life = new SessionLife(script, now, Enter);
    }

    /// <summary>Its number, from 1, in the order of creation.</summary>
    public long Number { get; }

    /// <summary>The session as get and list show it.</summary>
    public SessionResponse State { get; }

    /// <summary>What was asked for.</summary>
    public SessionCreateRequest Request { get; }

    /// <summary>Its messages, the oldest first.</summary>
    public List<SessionMessage> Messages { get; } = [];

    /// <summary>Its attachments, in order.</summary>
    public List<SessionAttachment> Attachments { get; } = [];

    /// <summary>Brings the session to this moment.</summary>
    public void Advance(DateTimeOffset now) => _life.Advance(now);

    /// <summary>Counts a read of the session.</summary>
    public void CountRead(DateTimeOffset now) => _life.CountRead(now);

    /// <summary>Goes on with another script.</summary>
    public void Play(SessionScript script, DateTimeOffset now) => _life.Play(script.Steps, now);

    /// <summary>Ends the session, unless it has ended.</summary>
    public void Terminate(DateTimeOffset now)
    {
        if (!State.Status.IsTerminal)
        {
            _life.Play([new SessionStep(SessionStatus.Exit)], now);
        }
    }

    /// <summary>Takes a message of the user; the session goes on if it waited for one.</summary>
    public void Receive(string message, DateTimeOffset now)
    {
        AddMessage(MessageSource.User, message, now);
        _life.Wake(now);
    }

    /// <summary>Adds a message.</summary>
    public void AddMessage(MessageSource source, string message, DateTimeOffset now) =>
        Messages.Add(
            new SessionMessage
            {
                EventId = _nextEventId(),
                Source = source,
                Message = message,
                CreatedAt = now.ToUnixTimeSeconds(),
            }
        );

    /// <summary>Adds what a user sent along.</summary>
    public void AddAttachments(IEnumerable<Uri>? addresses)
    {
        foreach (var address in addresses ?? [])
        {
            AddAttachment(address.Segments[^1].Trim('/'), address.OriginalString, null, MessageSource.User);
        }
    }

    /// <summary>Adds an attachment.</summary>
    public void AddAttachment(string name, string url, string? contentType, MessageSource source) =>
        Attachments.Add(
            new SessionAttachment
            {
                AttachmentId = $"attachment-{Number}-{Attachments.Count + 1}",
                Name = name,
                Url = url,
                ContentType = contentType,
                Source = source,
            }
        );

    /// <summary>Notes that something changed.</summary>
    public void Touch(DateTimeOffset now) => State.UpdatedAt = now.ToUnixTimeSeconds();

    private void Enter(SessionStep step, DateTimeOffset at)
    {
        State.Status = step.Status;
        State.StatusDetail = step.Detail;
        Touch(at);
        if (step.Message is { } message)
        {
            AddMessage(MessageSource.Devin, message, at);
        }

        if (step.StructuredOutput is { } output)
        {
            State.StructuredOutput = output.DeepClone().AsObject();
        }
        else if (step.Detail == SessionStatusDetail.Finished && Request.StructuredOutputSchema is { } schema)
        {
            State.StructuredOutput = SchemaSample.Of(schema) as JsonObject;
        }
    }
}
