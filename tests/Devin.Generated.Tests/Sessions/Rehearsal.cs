using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Sessions;

/// <summary>An in-memory Devin with a clock that advances to the end of every delay, and a client of it.</summary>
internal sealed class Rehearsal : IDisposable
{
    public Rehearsal(
        Func<AdvancingClock, InMemoryDevinOptions>? options = null,
        Action<DevinClientOptions>? client = null
    )
    {
        Devin = new InMemoryDevin(options?.Invoke(Clock) ?? new InMemoryDevinOptions { TimeProvider = Clock });
        Client = Devin.CreateClient(settings =>
        {
            settings.RetryDelay = TimeSpan.Zero;
            client?.Invoke(settings);
        });
    }

    /// <summary>A wait that does not find the end of the session fails and does not run forever.</summary>
    public static SessionWaitOptions AtMostAnHour { get; } = new() { Timeout = TimeSpan.FromHours(1) };

    /// <summary>A session at work.</summary>
    public static SessionStep Working { get; } = new(SessionStatus.Running, SessionStatusDetail.Working);

    /// <summary>A session whose work is finished.</summary>
    public static SessionStep Finished { get; } = new(SessionStatus.Running, SessionStatusDetail.Finished);

    public AdvancingClock Clock { get; } = new();

    public InMemoryDevin Devin { get; }

    public DevinClient Client { get; }

    public SessionsClient Sessions => Client.Sessions;

    /// <summary>A rehearsal in which every session has the same script.</summary>
    public static Rehearsal Of(params SessionStep[] steps)
    {
        var rehearsal = new Rehearsal();
        rehearsal.Devin.Sessions.OnCreate(_ => new SessionScript(steps));
        return rehearsal;
    }

    /// <summary>Changes the body of each response to a GET request.</summary>
    public void OnGet(Action<JsonNode> change) =>
        Devin.OnAny().When(static request => request.Method == HttpMethod.Get).Rewrite(change);

    public Task<SessionResponse> CreateAsync(string prompt = "Do it.", Action<SessionCreateRequest>? change = null)
    {
        var request = new SessionCreateRequest { Prompt = prompt };
        change?.Invoke(request);
        return Sessions.CreateSessionAsync(request);
    }

    public async Task<SessionResult> WaitAsync(SessionWaitOptions? options = null)
    {
        var session = await CreateAsync();
        return await Sessions.WaitForSessionAsync(session.SessionId, options ?? AtMostAnHour);
    }

    public void Dispose() => Client.Dispose();
}
