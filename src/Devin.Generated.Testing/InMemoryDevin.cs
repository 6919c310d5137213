using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Service;

namespace Devin.Generated.Testing;

/// <summary>
/// A Devin in memory, for tests: answers the requests of a client as the contract says, without a network and without
/// waiting.
/// </summary>
/// <remarks>
/// <para>It checks each request against the contract from which the library was built: path, method, query parameters with
/// their types and limits, and the body. What does not fit answers 404, 405 or 422. It is stricter than the service where
/// that finds mistakes: a query parameter that the contract does not list is an error, too.</para>
/// <para>It is safe to use from many threads. Ids count up from 1 and times come from its clock, so the same calls in the
/// same order give the same answers. Lists show the newest session and the oldest message first.</para>
/// </remarks>
public sealed class InMemoryDevin : HttpMessageHandler
{
    private readonly InMemoryDevinOptions _options;
    private readonly SessionStore _store;
    private readonly SessionOperations _operations;
    private readonly Func<Task<PublishedContract>> _contract;
    private readonly FaultQueue _faults = new();
    private readonly Lock _gate = new();
    private readonly List<RecordedRequest> _requests = [];

    /// <summary>Makes a Devin without sessions.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    public InMemoryDevin(InMemoryDevinOptions? options = null)
        : this(options, static () => PublishedContract.Embedded) { }

    /// <summary>Makes a Devin that follows a contract.</summary>
    internal InMemoryDevin(InMemoryDevinOptions? options, Func<Task<PublishedContract>> contract)
    {
        _contract = contract;
        _options = options ?? new InMemoryDevinOptions();
        _store = new SessionStore(_options);
        _operations = new SessionOperations(_options, _store);
    }

    /// <summary>The address that clients are given; nothing listens there.</summary>
    public static Uri Address { get; } = new("https://devin.invalid");

    /// <summary>The organization that it has.</summary>
    public string OrganizationId => _options.OrganizationId;

    /// <summary>The requests that arrived so far, in order, refused ones among them.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>A client that talks to this Devin, with its token, organization and clock, and no pauses between retries.</summary>
    /// <param name="configure">Changes the options of the client before it is made; null for none.</param>
    public DevinClient CreateClient(Action<DevinClientOptions>? configure = null)
    {
        var options = new DevinClientOptions
        {
            Address = Address,
            Token = _options.Token,
            OrganizationId = OrganizationId,
            HttpClient = new HttpClient(this, disposeHandler: false),
            TimeProvider = _options.TimeProvider,
            RetryDelay = TimeSpan.Zero,
        };
        configure?.Invoke(options);
        return new DevinClient(options);
    }

    /// <summary>Lets the next requests fail. Faults wait in order, and each request meets one at most.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How often; at least 1.</param>
    /// <param name="when">Which requests it waits for; null for any.</param>
    public void Inject(InjectedFault fault, int times = 1, Func<RecordedRequest, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        _faults.Add(fault, times, when ?? (static _ => true));
    }

    /// <summary>Lets a session go on with another script, at once.</summary>
    /// <param name="sessionId">Its id, with the prefix or without.</param>
    /// <param name="script">The script.</param>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    public void PlayScript(string sessionId, SessionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        Change(sessionId, (session, now) => session.Play(script, now));
    }

    /// <summary>
    /// Changes what get and list show of a session: pull requests, category, parent, or what else no script brings about.
    /// </summary>
    /// <param name="sessionId">Its id, with the prefix or without.</param>
    /// <param name="edit">Changes it. Other requests wait meanwhile.</param>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    public void EditSession(string sessionId, Action<SessionResponse> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        Change(sessionId, (session, _) => edit(session.State));
    }

    /// <summary>Lets Devin write a message.</summary>
    /// <param name="sessionId">The id of the session, with the prefix or without.</param>
    /// <param name="message">The text.</param>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    public void AddMessage(string sessionId, string message) =>
        Change(sessionId, (session, now) => session.AddMessage(MessageSource.Devin, message, now));

    /// <summary>Lets Devin attach a file.</summary>
    /// <param name="sessionId">The id of the session, with the prefix or without.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="url">Its address.</param>
    /// <param name="contentType">Its media type, or null.</param>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    public void AddAttachment(string sessionId, string name, Uri url, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        Change(
            sessionId,
            (session, _) => session.AddAttachment(name, url.OriginalString, contentType, MessageSource.Devin)
        );
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var recorded = await RequestReader.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var number = Record(recorded);
        var fault = _faults.Take(recorded);
        if (fault is { IsAfterWork: false })
        {
            return fault.Respond(request, number, _options.ErrorShape);
        }

        var contract = await _contract().ConfigureAwait(false);
        var answer = await DecideAsync(request, recorded, contract).ConfigureAwait(false);
        return fault?.Respond(request, number, _options.ErrorShape) ?? Responses.Json(request, number, answer);
    }

    private int Record(RecordedRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
            return _requests.Count;
        }
    }

    private async Task<Answer> DecideAsync(
        HttpRequestMessage message,
        RecordedRequest request,
        PublishedContract contract
    )
    {
        try
        {
            CheckToken(message.Headers.Authorization);
            var (operation, values) = Find(request, contract);
            CheckPermission(operation, values);
            if (await operation.JudgeAsync(request).ConfigureAwait(false) is { Count: > 0 } findings)
            {
                throw Refusal.Invalid(findings);
            }

            var answer = _operations.Run(operation, values, request);
            LetDrift(request, answer.Body);
            return answer;
        }
        catch (Refusal refusal)
        {
            return refusal.ToAnswer(_options.ErrorShape);
        }
    }

    private void CheckToken(AuthenticationHeaderValue? authorization)
    {
        var isBearer = string.Equals(authorization?.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase);
        if (!isBearer || authorization!.Parameter != _options.Token)
        {
            throw new Refusal(HttpStatusCode.Unauthorized, "The bearer token is missing, malformed or revoked.");
        }
    }

    private static (ContractOperation Operation, Dictionary<string, string> Values) Find(
        RecordedRequest request,
        PublishedContract contract
    )
    {
        var segments = RequestReader.Segments(request);
        var isPathKnown = false;
        foreach (var operation in contract.Operations)
        {
            if (operation.Matches(segments, out var values))
            {
                isPathKnown = true;
                if (operation.Method == request.Method.Method)
                {
                    return (operation, values);
                }
            }
        }

        throw isPathKnown
            ? new Refusal(HttpStatusCode.MethodNotAllowed, "The contract has the path, but not with this method.")
            : Refusal.NotFound("The contract has no such path.");
    }

    private void CheckPermission(ContractOperation operation, Dictionary<string, string> values)
    {
        if (values.TryGetValue("org_id", out var organization) && organization != OrganizationId)
        {
            throw Refusal.NotFound("There is no such organization.");
        }

        if (operation.Permission is { } needed && _options.Permissions?.Contains(needed) is false)
        {
            throw new Refusal(HttpStatusCode.Forbidden, $"The caller lacks the permission {needed}.");
        }
    }

    private void LetDrift(RecordedRequest request, JsonNode body)
    {
        if (_options.UseUnknownEnumValues)
        {
            Drift.UseUnknownEnumValues(body);
        }

        if (_options.AddUnknownProperties)
        {
            Drift.AddUnknownProperties(body);
        }

        _options.Rewrite?.Invoke(request, body);
    }

    private void Change(string sessionId, Action<StoredSession, DateTimeOffset> change)
    {
        ArgumentException.ThrowIfNullOrEmpty(sessionId);
        try
        {
            _store.With(
                SessionIds.Prefix + SessionIds.Bare(sessionId),
                (session, now) =>
                {
                    change(session, now);
                    return true;
                }
            );
        }
        catch (Refusal refusal)
        {
            throw new ArgumentException(refusal.Message, nameof(sessionId));
        }
    }
}
