using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.State;

/// <summary>A request that matches the contract, with the time at which it is executed.</summary>
/// <param name="request">The request.</param>
/// <param name="path">The values of the path parameters.</param>
/// <param name="now">The time, with fractions of a second.</param>
internal sealed class ServiceCall(RecordedRequest request, PathValues path, DateTimeOffset now)
{
    private static readonly JsonDocumentOptions s_uniqueNames = new() { AllowDuplicateProperties = false };
    private static readonly long s_firstSecond = DateTimeOffset.MinValue.AddYears(1).ToUnixTimeSeconds();
    private static readonly long s_lastSecond = DateTimeOffset.MaxValue.AddYears(-1).ToUnixTimeSeconds();

    /// <summary>The request.</summary>
    public RecordedRequest Request => request;

    /// <summary>The time with fractions of a second, for durations.</summary>
    public DateTimeOffset PreciseNow => now;

    /// <summary>The time in whole seconds, as the service stores it.</summary>
    public DateTimeOffset Now => WholeSeconds.Of(now);

    /// <summary>The value of a path parameter.</summary>
    /// <exception cref="ArgumentException">The path has no such parameter.</exception>
    public string Path(string name) =>
        path.Find(name) ?? throw new ArgumentException($"The path has no parameter '{name}'.", nameof(name));

    /// <summary>The value of a path parameter; null if the path has none of this name.</summary>
    public string? FindPath(string name) => path.Find(name);

    /// <summary>The values of all path parameters, in the order of the path.</summary>
    public IEnumerable<KeyValuePair<string, string>> PathValues => path.All;

    /// <summary>The value of a query parameter; null if it was not sent.</summary>
    public string? Query(string name) => request.QueryValues(name) is [var value, ..] ? value : null;

    /// <summary>The values of a query parameter; empty if it was not sent.</summary>
    public IReadOnlyList<string> QueryValues(string name) => request.QueryValues(name);

    /// <summary>The value of a query parameter that is true or false; null if it was not sent.</summary>
    public bool? QueryFlag(string name) => Query(name) is { } text ? text == "true" : null;

    /// <summary>The value of a query parameter that is an integer; null if it was not sent.</summary>
    public long? QueryNumber(string name) =>
        Query(name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// The value of a query parameter in Unix seconds; null if it was not sent. A time outside the years 2 to 9998 counts as
    /// the nearest time in them.
    /// </summary>
    public DateTimeOffset? QueryTime(string name) =>
        QueryNumber(name) is { } seconds
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, s_firstSecond, s_lastSecond))
            : null;

    /// <summary>The request body. Each call returns a new object, which can be stored.</summary>
    /// <exception cref="InvalidOperationException">The body is not of this type.</exception>
    /// <exception cref="Refusal">422: a number or a time in it is outside the range of the models.</exception>
    public T Body<T>()
        where T : class, IJsonModel<T> =>
        FindBody<T>() ?? throw new InvalidOperationException($"The body of {request} is no {typeof(T).Name}.");

    /// <summary>The request body; null if there is none, or if it is not of this type.</summary>
    /// <exception cref="Refusal">422: a number or a time in it is outside the range of the models.</exception>
    public T? FindBody<T>()
        where T : class, IJsonModel<T>
    {
        if (request.Content.Length == 0)
        {
            return null;
        }

        var reader = new Utf8JsonReader(request.Content.Span);
        reader.Read();
        var context = JsonReadContext.Observing();
        if (!ModelCodec<T>.TryRead(ref reader, context, out var body))
        {
            return null;
        }

        // The contract limits neither integers nor times, and the context stops to collect after many unknown names.
        return
            context.Omitted == 0 && context.Deviations.All(static one => one.Kind != JsonDeviationKind.UnreadableValue)
            ? body
            : throw Refusal.Invalid(
                "body",
                "contains a number or a time that is out of range, or too many unknown names"
            );
    }

    /// <summary>The request body as a JSON object that the caller can change.</summary>
    /// <exception cref="InvalidOperationException">The body is no JSON object.</exception>
    /// <exception cref="Refusal">422: an object has two properties of the same name, or there are too many levels.</exception>
    public JsonObject JsonBody()
    {
        try
        {
            return JsonNode.Parse(request.Content.Span, null, s_uniqueNames) as JsonObject
                ?? throw new InvalidOperationException($"The body of {request} is no JSON object.");
        }
        catch (JsonException)
        {
            throw Refusal.Invalid("body", "two properties of the same name, or more than 64 levels");
        }
    }
}
