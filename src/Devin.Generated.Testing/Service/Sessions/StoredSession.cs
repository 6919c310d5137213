using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Sessions;

/// <summary>A session with its messages and attachments.</summary>
internal sealed class StoredSession
{
    private readonly Identifiers _identifiers;
    private readonly Action<StoredSession, DateTimeOffset> _onTimed;
    private readonly ScriptRunner _runner;

    /// <summary>Initializes a new instance of <see cref="StoredSession"/>.</summary>
    /// <param name="state">The session before its first step.</param>
    /// <param name="request">The request that created the session.</param>
    /// <param name="script">The script.</param>
    /// <param name="now">The time of creation.</param>
    /// <param name="identifiers">Creates the IDs of messages and attachments.</param>
    /// <param name="onTimed">Called with the time at which the next step follows by time alone.</param>
    public StoredSession(
        SessionResponse state,
        SessionCreateRequest request,
        SessionScript script,
        DateTimeOffset now,
        Identifiers identifiers,
        Action<StoredSession, DateTimeOffset> onTimed
    )
    {
        State = state;
        Request = request;
        _identifiers = identifiers;
        _onTimed = onTimed;
        AddMessage(MessageSource.User, request.Prompt, now);
        _runner = new ScriptRunner(script, now, Enter);
    }

    /// <summary>The session as get and list return it.</summary>
    public SessionResponse State { get; }

    /// <summary>The request that created the session.</summary>
    public SessionCreateRequest Request { get; }

    /// <summary>The messages, oldest first.</summary>
    public Store<SessionMessage> Messages { get; } = new("message");

    /// <summary>The attachments, oldest first.</summary>
    public List<SessionAttachment> Attachments { get; } = [];

    /// <summary>The analysis for the insights of the session; null if none was requested.</summary>
    public TimedWork? Analysis { get; set; }

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

    /// <summary>Suspends the session at the request of a user, if it has not ended and is not suspended.</summary>
    public void Suspend(DateTimeOffset now)
    {
        if (!State.Status.IsTerminal && State.Status != SessionStatus.Suspended)
        {
            _runner.Interrupt(new SessionStep(SessionStatus.Suspended, SessionStatusDetail.UserRequest), now);
        }
    }

    /// <summary>Rejects a change of an archived session.</summary>
    /// <exception cref="Refusal">409: the session is archived.</exception>
    public void RefuseIfArchived()
    {
        if (State.IsArchived is true)
        {
            throw Refusal.Conflict("The session is archived.");
        }
    }

    /// <summary>Adds a message from the user. A session that waits for a message continues.</summary>
    public void Receive(string message, DateTimeOffset now)
    {
        AddMessage(MessageSource.User, message, now);
        _runner.OnMessage(now);
    }

    /// <summary>Adds a message.</summary>
    public void AddMessage(MessageSource source, string message, DateTimeOffset now)
    {
        var id = _identifiers.Next("event-");
        Messages.Add(
            id,
            new SessionMessage
            {
                EventId = id,
                Source = source,
                Message = message,
                CreatedAt = WholeSeconds.Of(now),
            }
        );
    }

    /// <summary>Adds attachments from the user.</summary>
    public void AddAttachments(IEnumerable<Uri>? addresses)
    {
        foreach (var address in addresses ?? [])
        {
            AddAttachment(NameOf(address), address.OriginalString, null, MessageSource.User);
        }
    }

    /// <summary>Adds an attachment.</summary>
    public void AddAttachment(string name, string url, string? contentType, MessageSource source) =>
        Attachments.Add(
            new SessionAttachment
            {
                AttachmentId = _identifiers.Next("attachment-"),
                Name = name,
                Url = url,
                ContentType = contentType,
                Source = source,
            }
        );

    /// <summary>Sets the time of the last change.</summary>
    public void Touch(DateTimeOffset now) => State.UpdatedAt = WholeSeconds.Of(now);

    private static string NameOf(Uri address) => Uri.UnescapeDataString(address.Segments[^1].Trim('/'));

    private void Enter(SessionStep step, DateTimeOffset at, bool isLast)
    {
        State.Status = step.Status;
        State.StatusDetail = step.Detail;
        State.AcusConsumed += step.Acus;
        Touch(at);
        if (step is { Reads: 0, UntilMessage: false } && !isLast)
        {
            _onTimed(this, at + step.Duration);
        }

        if (step.PullRequest is { } pullRequest)
        {
            State.PullRequests.Add(new SessionPullRequest { PrUrl = pullRequest.OriginalString, PrState = "open" });
        }

        if (step.Message is { } message)
        {
            AddMessage(MessageSource.Devin, message, at);
        }

        if (step.StructuredOutput is { } output)
        {
            State.StructuredOutput = output.DeepClone().AsObject();
        }
        else if (
            Request.StructuredOutputSchema is { } schema
            && (step.Detail == SessionStatusDetail.Finished || (isLast && step.Detail?.RequiresUserInput is true))
        )
        {
            State.StructuredOutput = SchemaSample.Of(schema) as JsonObject;
        }
    }
}
