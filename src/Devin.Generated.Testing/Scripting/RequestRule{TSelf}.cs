using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Scripting;

/// <summary>
/// Changes what happens to some requests: which ones, how often, and their responses. A new rule applies to all requests
/// of its operation or path, and changes nothing.
/// </summary>
/// <remarks>
/// Rules apply from the newest to the oldest. Each can delay the request and change the response of the service; the
/// first one that sets a response or a failure ends the search. A response with a status of failure, and a failed
/// connection, replace the whole request; all other responses replace what the service would do with a request that is
/// authorized and valid.
/// </remarks>
/// <typeparam name="TSelf">The type of the rule.</typeparam>
public abstract class RequestRule<TSelf> : RequestRule
    where TSelf : RequestRule<TSelf>
{
    private protected RequestRule(RuleTarget target)
        : base(target) { }

    private TSelf Self => (TSelf)this;

    /// <summary>Selects requests. Several conditions must all be met.</summary>
    /// <param name="condition">Returns whether the rule applies to a request.</param>
    public TSelf When(Func<RecordedRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        AddCondition(condition);
        return Self;
    }

    /// <summary>Applies the rule to a number of requests only. Default: no limit.</summary>
    /// <param name="count">The number, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public TSelf Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        MaxUses = count;
        return Self;
    }

    /// <summary>Applies the rule to one request only.</summary>
    public TSelf Once() => Times(1);

    /// <summary>Does not apply the rule to the first requests that it selects.</summary>
    /// <param name="count">The number of requests. It cannot be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public TSelf After(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Skipped = count;
        return Self;
    }

    /// <summary>
    /// Applies the rule to a random share of the requests. The same seed and the same order of requests give the same
    /// choice.
    /// </summary>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    public TSelf Share(double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        Chance = share;
        return Self;
    }

    /// <summary>Applies the rule for a period of the clock only.</summary>
    /// <param name="start">The time from the creation of the rule to the start of the period.</param>
    /// <param name="length">The length of the period.</param>
    public TSelf During(TimeSpan start, TimeSpan length)
    {
        SetPeriod(start, length);
        return Self;
    }

    /// <summary>Delays the request before it is executed, measured by the clock of the service.</summary>
    /// <param name="delay">The delay. It cannot be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    public TSelf Delay(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        Latency = delay;
        return Self;
    }

    /// <summary>Responds with a status: an error in the format of the service, or an empty body below 400.</summary>
    /// <param name="status">The status, from 200 to 599.</param>
    public TSelf Respond(HttpStatusCode status)
    {
        SetFixed(status, shape => Status(status, shape));
        return Self;
    }

    /// <summary>Responds with a status and a body.</summary>
    /// <param name="status">The status, from 200 to 599.</param>
    /// <param name="body">The body as text, which is sent as UTF-8.</param>
    /// <param name="mediaType">The media type.</param>
    public TSelf Respond(HttpStatusCode status, string body, string mediaType = "application/json")
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentException.ThrowIfNullOrEmpty(mediaType);
        var response = new ServiceResponse(status, Encoding.UTF8.GetBytes(body), mediaType);
        SetFixed(status, _ => response);
        return Self;
    }

    /// <summary>Responds with 429 Too Many Requests.</summary>
    /// <param name="retryAfter">The value of <c>Retry-After</c>, rounded up to seconds; null for no header.</param>
    public TSelf TooManyRequests(TimeSpan? retryAfter = null)
    {
        SetFixed(
            HttpStatusCode.TooManyRequests,
            shape => Status(HttpStatusCode.TooManyRequests, shape) with { RetryAfter = retryAfter }
        );
        return Self;
    }

    /// <summary>Refuses the connection. The error shows that the request was not sent.</summary>
    public TSelf RefuseConnection() => Fail(ConnectionFailure.Refused);

    /// <summary>Fails the connection before the request arrives. The error does not show whether it arrived.</summary>
    public TSelf LoseRequest() => Fail(ConnectionFailure.BeforeExecution);

    /// <summary>Executes the request, and fails the connection before the response arrives. The error does not show whether it was executed.</summary>
    public TSelf LoseResponse() => Fail(ConnectionFailure.AfterExecution);

    /// <summary>Executes the request, and fails the connection after a part of the body.</summary>
    /// <param name="length">The number of bytes of the body that arrive.</param>
    public TSelf Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        BodyLength = length;
        return Self;
    }

    /// <summary>Changes the JSON body of successful responses.</summary>
    /// <param name="change">Changes the body.</param>
    public TSelf Rewrite(Action<JsonNode> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        AddRewrite(change);
        return Self;
    }

    /// <summary>
    /// Adds a property named <see cref="UnknownNames.Property"/>, which the contract does not define, to each object of
    /// successful responses.
    /// </summary>
    public TSelf AddUnknownProperty() => Rewrite(UnknownNames.AddProperty);

    /// <summary>
    /// Replaces the texts and nulls of properties in successful responses by <see cref="UnknownNames.Value"/>, which the contract
    /// does not list for any enum.
    /// </summary>
    /// <param name="properties">The names of the properties, such as <c>origin</c>, at any depth.</param>
    public TSelf UseUnknownValue(params string[] properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return Rewrite(body => UnknownNames.ReplaceTexts(body, properties));
    }

    private TSelf Fail(ConnectionFailure failure)
    {
        Failure = failure;
        return Self;
    }

    private static ServiceResponse Status(HttpStatusCode status, ErrorShape shape) =>
        (int)status < 400
            ? new ServiceResponse(status, default, null)
            : new Refusal(status, "A rule of the test sets this response.").ToResponse(shape);
}
