using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Devin.Generated.Core;
using Devin.Generated.Models;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Pipeline;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing;

/// <summary>
/// An in-memory implementation of the Devin API for tests. It responds to the requests of a client without a network.
/// </summary>
/// <remarks>
/// <para>Each request is validated against the contract from which the library was built: path, method, query
/// parameters and request body. An invalid request returns 404, 405 or 422. Unlike the service, a query parameter that
/// the contract does not define is an error.</para>
/// <para>The operations of sessions and <c>GET /v3/self</c> are implemented; all others return 501.</para>
/// <para>All members are thread-safe. Ids are numbered from 1, and times come from
/// <see cref="InMemoryDevinOptions.TimeProvider"/>, so the same calls in the same order return the same responses.
/// Lists start with the newest session and the oldest message.</para>
/// </remarks>
public sealed class InMemoryDevin : HttpMessageHandler
{
    private readonly InMemoryDevinOptions _options;
    private readonly DevinService _service;
    private readonly ServiceContract _contract;
    private readonly FaultQueue _faults = new();
    private readonly Lock _gate = new();

    // Operations are executed one at a time, so that a response never shows half of a change.
    private readonly Lock _serviceGate = new();
    private readonly List<RecordedRequest> _requests = [];

    /// <summary>Initializes a new instance of <see cref="InMemoryDevin"/> without sessions.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    public InMemoryDevin(InMemoryDevinOptions? options = null)
        : this(options, ContractTables.Contract) { }

    /// <summary>
    /// Initializes a new instance of <see cref="InMemoryDevin"/> with another contract than the embedded one.
    /// </summary>
    internal InMemoryDevin(InMemoryDevinOptions? options, ServiceContract contract)
    {
        _contract = contract;
        _options = options ?? new InMemoryDevinOptions();
        _service = new DevinService(_options);
    }

    /// <summary>The base address of the clients. No server listens on it.</summary>
    public static Uri BaseAddress { get; } = new("https://devin.invalid");

    /// <summary>The id of the organization.</summary>
    public string OrganizationId => _options.OrganizationId;

    /// <summary>The requests that were received, in order, including rejected ones.</summary>
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

    /// <summary>
    /// Creates a client of this instance with its token, organization and clock, and no delay between retries.
    /// </summary>
    /// <param name="configure">Changes the options of the client; null for no change.</param>
    public DevinClient CreateClient(Action<DevinClientOptions>? configure = null)
    {
        var options = new DevinClientOptions
        {
            BaseAddress = BaseAddress,
            Token = _options.Token,
            OrganizationId = OrganizationId,
            HttpClient = new HttpClient(this, disposeHandler: false),
            TimeProvider = _options.TimeProvider,
            RetryDelay = TimeSpan.Zero,
        };
        configure?.Invoke(options);
        return new DevinClient(options);
    }

    /// <summary>Makes the next requests fail. Faults apply in the order of injection, one per request.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="times">The number of requests that fail, at least 1.</param>
    /// <param name="when">Selects the requests that can fail; null for all.</param>
    public void Inject(InjectedFault fault, int times = 1, Func<RecordedRequest, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        _faults.Add(fault, times, when ?? (static _ => true));
    }

    /// <summary>Replaces the script of a session. Its first step starts at once.</summary>
    /// <param name="sessionId">The id of the session, with or without the prefix.</param>
    /// <param name="script">The script.</param>
    /// <exception cref="ArgumentException">There is no session with this id.</exception>
    public void SetScript(string sessionId, SessionScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        Change(sessionId, (session, now) => session.SetScript(script, now));
    }

    /// <summary>
    /// Changes properties of a session that no script sets, such as pull requests, category and parent.
    /// </summary>
    /// <param name="sessionId">The id of the session, with or without the prefix.</param>
    /// <param name="edit">Changes the session. Other requests wait until it returns.</param>
    /// <exception cref="ArgumentException">There is no session with this id.</exception>
    public void EditSession(string sessionId, Action<SessionResponse> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        Change(sessionId, (session, _) => edit(session.State));
    }

    /// <summary>Adds a message from Devin to a session.</summary>
    /// <param name="sessionId">The id of the session, with or without the prefix.</param>
    /// <param name="message">The text of the message.</param>
    /// <exception cref="ArgumentException">There is no session with this id.</exception>
    public void AddMessage(string sessionId, string message) =>
        Change(sessionId, (session, now) => session.AddMessage(MessageSource.Devin, message, now));

    /// <summary>Adds an attachment from Devin to a session.</summary>
    /// <param name="sessionId">The id of the session, with or without the prefix.</param>
    /// <param name="name">The file name.</param>
    /// <param name="url">The address of the file.</param>
    /// <param name="contentType">The media type, or null.</param>
    /// <exception cref="ArgumentException">There is no session with this id.</exception>
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
        if (fault is { IsAfterExecution: false })
        {
            return fault.Respond(request, number, _options.ErrorShape);
        }

        var response = Execute(request, recorded);
        return fault?.Respond(request, number, _options.ErrorShape)
            ?? Pipeline.Responses.Create(request, number, response);
    }

    private int Record(RecordedRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
            return _requests.Count;
        }
    }

    private ServiceResponse Execute(HttpRequestMessage message, RecordedRequest request)
    {
        try
        {
            CheckToken(message.Headers.Authorization);
            var (operation, path) = Find(request);
            CheckPermission(operation, path);
            if (operation.Validate(request, path) is { Count: > 0 } findings)
            {
                throw Refusal.Invalid(findings);
            }

            return AddUndocumentedValues(request, Execute(operation, path, request));
        }
        catch (Refusal refusal)
        {
            return refusal.ToResponse(_options.ErrorShape);
        }
    }

    private ServiceResponse Execute(ContractOperation operation, PathValues path, RecordedRequest request)
    {
        var handler =
            _service.Operations.Find(operation.Key)
            ?? throw new Refusal(
                HttpStatusCode.NotImplemented,
                $"The in-memory Devin does not implement {operation.Key}."
            );
        lock (_serviceGate)
        {
            return handler(new ServiceCall(request, path, _options.TimeProvider.GetUtcNow()));
        }
    }

    private void CheckToken(AuthenticationHeaderValue? authorization)
    {
        var isBearer = string.Equals(authorization?.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase);
        if (!isBearer || authorization!.Parameter != _options.Token)
        {
            throw new Refusal(HttpStatusCode.Unauthorized, "The bearer token is missing or not valid.");
        }
    }

    private (ContractOperation Operation, PathValues Path) Find(RecordedRequest request)
    {
        var match = _contract.Find(request.Method.Method, request.Path);
        return match.Operation is { } operation ? (operation, match.Path)
            : match.IsPathKnown
                ? throw new Refusal(
                    HttpStatusCode.MethodNotAllowed,
                    "The contract defines the path, but not with this method."
                )
            : throw Refusal.NotFound("The contract does not define the path.");
    }

    private void CheckPermission(ContractOperation operation, PathValues path)
    {
        if (path.Find("org_id") is { } organization && organization != OrganizationId)
        {
            throw Refusal.NotFound("The organization does not exist.");
        }

        if (operation.Permission is { } needed && _options.Permissions?.Contains(needed) is false)
        {
            throw new Refusal(HttpStatusCode.Forbidden, $"The caller does not have the permission {needed}.");
        }
    }

    private ServiceResponse AddUndocumentedValues(RecordedRequest request, ServiceResponse response)
    {
        if (
            response.MediaType is null
            || !(_options.UseUnknownEnumValues || _options.AddUnknownProperties || _options.Rewrite is not null)
        )
        {
            return response;
        }

        var body = JsonNode.Parse(response.Body.Span)!;
        if (_options.UseUnknownEnumValues)
        {
            UndocumentedValues.UseUnknownEnumValues(body);
        }

        if (_options.AddUnknownProperties)
        {
            UndocumentedValues.AddUnknownProperties(body);
        }

        _options.Rewrite?.Invoke(request, body);
        return ServiceResponse.Json(body, response.Status);
    }

    private void Change(string sessionId, Action<StoredSession, DateTimeOffset> change)
    {
        ArgumentException.ThrowIfNullOrEmpty(sessionId);
        try
        {
            lock (_serviceGate)
            {
                var now = _options.TimeProvider.GetUtcNow();
                change(_service.Sessions.Get(sessionId, now), now);
            }
        }
        catch (Refusal refusal)
        {
            throw new ArgumentException(refusal.Message, nameof(sessionId), refusal);
        }
    }
}
