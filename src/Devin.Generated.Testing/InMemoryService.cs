using System.Net;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Journal;
using Devin.Generated.Testing.Pipeline;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Scripting;

namespace Devin.Generated.Testing;

/// <summary>An in-memory service that responds to the requests of a client by its contract, without a network.</summary>
/// <remarks>
/// Each request is validated: path, method, parameters and body. An invalid request returns 404, 405 or 422. A query
/// parameter that the contract does not define is an error too, which a service may ignore. All members are thread-safe.
/// </remarks>
public abstract class InMemoryService
{
    private readonly InMemoryServiceOptions _options;
    private readonly RuleList _rules;

    private protected InMemoryService(InMemoryServiceOptions options)
    {
        _options = options;
        _rules = new RuleList(options.TimeProvider, options.Seed);
        Requests = new RequestJournal(options.JournalCapacity);
    }

    /// <summary>The clock.</summary>
    public TimeProvider Clock => _options.TimeProvider;

    /// <summary>The requests that were received.</summary>
    public RequestJournal Requests { get; }

    /// <summary>Creates a handler for an <see cref="HttpClient"/>. Any host name reaches the service.</summary>
    public HttpMessageHandler CreateHandler() => new InMemoryHandler(SendAsync);

    /// <summary>Adds a rule for all requests.</summary>
    public PathRule OnAny() => _rules.Add(static _ => true, static target => new PathRule(target));

    /// <summary>Adds a rule for the requests with a method and a path, whether the contract defines them or not.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">
    /// The path, such as <c>/v3/organizations/*/sessions/{id}</c>: <c>*</c> and <c>{…}</c> match one segment, and
    /// <c>**</c> at the end for any number of segments.
    /// </param>
    /// <exception cref="ArgumentException">The path does not begin with a slash.</exception>
    public PathRule On(HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        var pattern = new PathPattern(path);
        return _rules.Add(
            request => request.Method == method && pattern.Matches(request.Path),
            static target => new PathRule(target)
        );
    }

    /// <summary>Adds a rule for the requests of an operation.</summary>
    /// <param name="operation">The operation.</param>
    public OperationRule<TResponse> On<TResponse>(ServiceOperation<TResponse> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return _rules.Add(
            request => request.OperationName == operation.Name,
            target => new OperationRule<TResponse>(target, operation)
        );
    }

    /// <summary>Adds a rule for the requests of an operation with a request body.</summary>
    /// <param name="operation">The operation.</param>
    public OperationRule<TRequest, TResponse> On<TRequest, TResponse>(ServiceOperation<TRequest, TResponse> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return _rules.Add(
            request => request.OperationName == operation.Name,
            target => new OperationRule<TRequest, TResponse>(target, operation)
        );
    }

    /// <summary>The contract.</summary>
    private protected abstract DescribedContract Contract { get; }

    /// <summary>Responds to a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="match">Its operation.</param>
    /// <param name="secrets">The secrets of the request.</param>
    /// <param name="reply">
    /// Creates the response of a request that is authorized and valid from the status of success; null for the service's
    /// own.
    /// </param>
    /// <exception cref="Refusal">The request is rejected.</exception>
    private protected abstract ServiceResponse Execute(
        RecordedRequest request,
        RouteMatch match,
        SentSecrets secrets,
        Func<RecordedRequest, HttpStatusCode, ServiceResponse>? reply
    );

    /// <summary>The operation of a request.</summary>
    /// <exception cref="Refusal">404 or 405: the contract does not define the path, or not with this method.</exception>
    private protected static ContractOperation OperationOf(RouteMatch match) =>
        match.Operation
        ?? throw (
            match.IsPathKnown
                ? new Refusal(
                    HttpStatusCode.MethodNotAllowed,
                    "The contract defines the path, but not with this method."
                )
                : Refusal.NotFound("The contract does not define the path.")
        );

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var match = Contract.Find(message.Method.Method, message.RequestUri!.AbsolutePath);
        var request = await RequestReader
            .ReadAsync(message, match.Operation?.HiddenKeys ?? [], Clock.GetUtcNow(), cancellationToken)
            .ConfigureAwait(false);
        request.OperationName = match.Operation?.Name;
        request.Printer = match.Operation;
        var number = Requests.Add(request);
        var plan = _rules.PlanFor(request);
        if (plan?.Latency > TimeSpan.Zero)
        {
            await Task.Delay(plan.Latency, Clock, cancellationToken).ConfigureAwait(false);
        }

        ThrowIfLost(plan, isExecuted: false);
        var response = plan?.Fixed?.Invoke(_options.ErrorShape) ?? Execute(request, match, message, plan);
        ThrowIfLost(plan, isExecuted: true);
        request.ResponseStatus = response.Status;
        return ResponseWriter.Create(message, number, response, plan?.BodyLength);
    }

    private ServiceResponse Execute(
        RecordedRequest request,
        RouteMatch match,
        HttpRequestMessage message,
        ResponsePlan? plan
    )
    {
        try
        {
            var response = Execute(request, match, new SentSecrets(message), plan?.Reply);
            return plan is null ? response : Rewrite(response, plan.Rewrites);
        }
        catch (Refusal refusal)
        {
            request.Refusal = refusal.Description;
            return refusal.ToResponse(_options.ErrorShape);
        }
    }

    private static ServiceResponse Rewrite(ServiceResponse response, List<Action<JsonNode>> changes)
    {
        if (changes.Count == 0 || !response.IsSuccess || response.MediaType != ServiceResponse.JsonMediaType)
        {
            return response;
        }

        var body = JsonNode.Parse(response.Body.Span)!;
        foreach (var change in changes)
        {
            change(body);
        }

        return ServiceResponse.Json(body, response.Status);
    }

    private static void ThrowIfLost(ResponsePlan? plan, bool isExecuted)
    {
        if (plan?.Failure is not { } failure || isExecuted != (failure == ConnectionFailure.AfterExecution))
        {
            return;
        }

        throw failure == ConnectionFailure.Refused
            ? new HttpRequestException(
                HttpRequestError.ConnectionError,
                "A rule of the test refuses the connection.",
                null,
                null
            )
            : new HttpRequestException("A rule of the test fails the connection.");
    }
}
