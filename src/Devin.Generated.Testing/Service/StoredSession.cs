using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service;

/// <summary>A session with its messages and attachments.</summary>
internal sealed class StoredSession
{
    private readonly Func<string> _nextEventId;
    private readonly ScriptRunner _runner;

    /// <summary>Initializes a new instance of <see cref="StoredSession"/>.</summary>
    /// <param name="number">The number of the session, from 1.</param>
    /// <param name="state">The session before its first step.</param>
    /// <param name="request">The request that created the session.</param>
    /// <param name="script">The script.</param>
    /// <param name="now">The time of creation.</param>
    /// <param name="nextEventId">Returns the id of a new message.</param>
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
        _runner = new ScriptRunner(script, now, Enter);
    }

    /// <summary>The number of the session in the order of creation, from 1.</summary>
    public long Number { get; }

    /// <summary>The session as get and list return it.</summary>
    public SessionResponse State { get; }

    /// <summary>The request that created the session.</summary>
    public SessionCreateRequest Request { get; }

    /// <summary>The messages, oldest first.</summary>
    public List<SessionMessage> Messages { get; } = [];

    /// <summary>The attachments, oldest first.</summary>
    public List<SessionAttachment> Attachments { get; } = [];

    /// <summary>Starts the steps that follow by time.</summary>
    public void Advance(DateTimeOffset now) => _runner.Advance(now);

    /// <summary>Counts a read, which can start the next step.</summary>
    public void CountRead(DateTimeOffset now) => _runner.CountRead(now);

    /// <summary>Replaces the script.</summary>
    public void SetScript(SessionScript script, DateTimeOffset now) => _runner.Start(script.Steps, now);

    /// <summary>Ends the session if it has not ended.</summary>
    public void Terminate(DateTimeOffset now)
    {
        if (!State.Status.IsTerminal)
        {
            _runner.Start([new SessionStep(SessionStatus.Exit)], now);
        }
    }

    /// <summary>Adds a message from the user. A session that waits for a message continues.</summary>
    public void Receive(string message, DateTimeOffset now)
    {
        AddMessage(MessageSource.User, message, now);
        _runner.OnMessage(now);
    }

    /// <summary>Adds a message.</summary>
    public void AddMessage(MessageSource source, string message, DateTimeOffset now) =>
        Messages.Add(
            new SessionMessage
            {
                EventId = _nextEventId(),
                Source = source,
                Message = message,
                CreatedAt = WholeSeconds.Of(now),
            }
        );

    /// <summary>Adds attachments from the user.</summary>
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

    /// <summary>Sets the time of the last change.</summary>
    public void Touch(DateTimeOffset now) => State.UpdatedAt = WholeSeconds.Of(now);

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
