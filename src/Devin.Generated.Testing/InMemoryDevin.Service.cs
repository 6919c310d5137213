using System.Net;
using Devin.Generated.Core;
using Devin.Generated.Fluent;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing;

/// <summary>An in-memory Devin for tests: the operations of the contract, with their state, without a network.</summary>
/// <remarks>
/// The default clock is an <see cref="InMemoryClock"/>, so that code that waits for a session does not really wait. IDs are
/// made from <see cref="InMemoryServiceOptions.Seed"/>: the same requests in the same order get the same responses. Lists
/// start with the newest session and the oldest message. What the API cannot create is there from the start: an
/// organization, roles, users, IdP groups, a service user, Git connections with repositories, hypervisors, guardrail violations,
/// and the usage tiers <c>tier-standard</c> and <c>tier-unlimited</c>.
/// </remarks>
public sealed class InMemoryDevin : InMemoryService
{
    private readonly InMemoryDevinOptions _options;
    private readonly DevinService _service;

    // Operations are executed one at a time, so that a response never shows half of a change.
    private readonly Lock _gate = new();

    /// <summary>Initializes a new instance of <see cref="InMemoryDevin"/> without sessions.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    public InMemoryDevin(InMemoryDevinOptions? options = null)
        : base(options ??= new InMemoryDevinOptions())
    {
        _options = options;
        _service = new DevinService(options);
        Sessions = new InMemorySessions(_service.Sessions, options.TimeProvider, _gate);
    }

    /// <summary>The base address of the clients. No server listens on it.</summary>
    public static Uri BaseAddress { get; } = new("https://devin.invalid");

    /// <summary>The sessions.</summary>
    public InMemorySessions Sessions { get; }

    /// <summary>The token that requests must have.</summary>
    public string Token => _options.Token;

    /// <summary>The ID of the organization.</summary>
    public string OrganizationId => _options.OrganizationId;

    /// <summary>Creates a client of this service with its token, organization and clock.</summary>
    /// <param name="configure">Changes the options of the client; null for no change.</param>
    /// <remarks>
    /// The client has no time limits unless <paramref name="configure"/> sets them, because other code that waits moves the
    /// clock.
    /// </remarks>
    public DevinClient CreateClient(Action<DevinClientOptions>? configure = null) => new(CreateOptions(configure));

    /// <summary>Creates a fluent client of this service with its token and clock.</summary>
    /// <param name="configure">Changes the options of the client; null for no change.</param>
    /// <remarks>The client has no time limits unless <paramref name="configure"/> sets them.</remarks>
    public DevinApiClient CreateFluentClient(Action<DevinClientOptions>? configure = null) =>
        DevinApiClient.Create(CreateOptions(configure));

    private DevinClientOptions CreateOptions(Action<DevinClientOptions>? configure)
    {
        var options = new DevinClientOptions
        {
            BaseAddress = BaseAddress,
            Token = Token,
            OrganizationId = OrganizationId,
            HttpClient = new HttpClient(CreateHandler()),
            TimeProvider = Clock,
            AttemptTimeout = Timeout.InfiniteTimeSpan,
            TotalTimeout = Timeout.InfiniteTimeSpan,
            StreamIdleTimeout = Timeout.InfiniteTimeSpan,
        };
        configure?.Invoke(options);
        return options;
    }

    private protected override DescribedContract Contract => ContractTables.Contract;

    private protected override ServiceResponse Execute(
        RecordedRequest request,
        RouteMatch match,
        SentSecrets secrets,
        Func<RecordedRequest, HttpStatusCode, ServiceResponse>? reply
    )
    {
        if (_service.Files.Receives(request))
        {
            return reply?.Invoke(request, HttpStatusCode.OK) ?? RunAtFileHost(request, secrets.BearerToken);
        }

        var caller = Authenticate(secrets.BearerToken);
        var operation = OperationOf(match);
        Authorize(caller, operation, match.Path);
        if (operation.Validate(request, match.Path) is { Count: > 0 } findings)
        {
            RefuseUnlessRead(operation, findings);
        }

        return reply?.Invoke(request, (HttpStatusCode)operation.SuccessStatus)
            ?? Run(operation, match.Path, request, caller);
    }

    private void RefuseUnlessRead(ContractOperation operation, IReadOnlyList<ContractFinding> findings)
    {
        ContractFinding[] invalid = [.. findings.Where(finding => !_service.Operations.Reads(operation, finding))];
        if (invalid.Length > 0)
        {
            throw Refusal.Invalid(invalid);
        }
    }

    private ServiceResponse RunAtFileHost(RecordedRequest request, string? token)
    {
        lock (_gate)
        {
            return _service.Files.Execute(request, token is not null, Clock.GetUtcNow());
        }
    }

    private Caller Authenticate(string? token)
    {
        lock (_gate)
        {
            return _service.Access.Authenticate(token, Clock.GetUtcNow());
        }
    }

    private void Authorize(Caller caller, ContractOperation operation, PathValues path)
    {
        lock (_gate)
        {
            _service.Access.Authorize(caller, operation.Path, path.Find("org_id"), operation.Permission);
        }
    }

    private ServiceResponse Run(ContractOperation operation, PathValues path, RecordedRequest request, Caller caller)
    {
        lock (_gate)
        {
            var call = new ServiceCall(request, path, Clock.GetUtcNow());
            return _service.Execute(operation, call, caller);
        }
    }
}
