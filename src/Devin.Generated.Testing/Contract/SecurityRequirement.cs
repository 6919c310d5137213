using System.Text.Json;

namespace Devin.Generated.Testing.Contract;

/// <summary>The secrets that an operation requires: the alternatives, each with the keys that are needed together.</summary>
internal sealed class SecurityRequirement
{
    private readonly IReadOnlyList<IReadOnlyList<SecurityKey>> _alternatives;

    /// <summary>Reads the requirement of an operation of an emitted table.</summary>
    /// <param name="operation">The operation. One without a requirement in the table requires a bearer token.</param>
    public SecurityRequirement(JsonElement operation) =>
        _alternatives = operation.TryGetProperty("security", out var security)
            ?
            [
                .. security
                    .EnumerateArray()
                    .Select(static keys =>
                        keys.EnumerateArray().Select(static key => SecurityKey.Parse(key.GetString()!)).ToArray()
                    ),
            ]
            :
            [
                [new SecurityKey(null, "bearer")],
            ];

    /// <summary>The keys of all alternatives.</summary>
    public IEnumerable<SecurityKey> Keys => _alternatives.SelectMany(static keys => keys);

    /// <summary>Why a request is not authenticated; null if it is, or if the operation requires no secret.</summary>
    public string? Fault(SentSecrets secrets) =>
        _alternatives.Count == 0 || _alternatives.Any(keys => keys.All(secrets.Contain))
            ? null
            : $"The request does not have {string.Join(", or ", _alternatives.Select(static keys => string.Join(" and ", keys)))}.";
}
