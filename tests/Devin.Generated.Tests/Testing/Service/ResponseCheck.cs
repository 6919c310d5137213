using System.Collections.Concurrent;
using Devin.Generated.Testing;
using Devin.Generated.Tests.Validation;
using NJsonSchema;

namespace Devin.Generated.Tests.Testing.Service;

/// <summary>Validates the bodies of all successful responses of a service in memory against the contract.</summary>
internal sealed class ResponseCheck
{
    private static readonly Lazy<Task<IDictionary<string, JsonSchema>>> Schemas = new(AppliedSchema.OfResponsesAsync);

    private readonly ConcurrentQueue<(string Request, string Json)> _bodies = new();

    /// <summary>Records the responses of a service from now on.</summary>
    public ResponseCheck(InMemoryDevin devin) =>
        devin.OnAny().Rewrite(body => _bodies.Enqueue((devin.Requests[^1].ToString(), body.ToJsonString())));

    /// <summary>The method and path of all operations with a JSON response.</summary>
    public static async Task<IEnumerable<string>> AllOperationsAsync() =>
        (await Schemas.Value).Keys.Where(static key => key.Contains(' ', StringComparison.Ordinal));

    /// <summary>The method and path of the operations whose responses were validated.</summary>
    public HashSet<string> Operations { get; } = [];

    /// <summary>Validates the responses that were recorded.</summary>
    public async Task AssertValidAsync()
    {
        var schemas = await Schemas.Value;
        foreach (var (request, json) in _bodies)
        {
            var key = schemas.Keys.Where(key => Matches(key, request)).MinBy(static key => key.Count('{'))!;
            Operations.Add(key);
            Assert.That(schemas[key].Validate(json), Is.Empty, $"{request}: {json}");
        }
    }

    private static bool Matches(string key, string request)
    {
        var (pattern, parts) = (key.Split('/'), request.Split('/'));
        return pattern.Length == parts.Length
            && pattern.Zip(parts).All(static pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }
}
