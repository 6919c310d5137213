using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract.Examples;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Contract;

/// <summary>An operation of the contract. Validates requests.</summary>
internal sealed class ContractOperation : IBodyPrinter
{
    private const int MaxUnknown = 1000;

    private readonly List<ContractParameter> _parameters = [];
    private readonly ContractBody? _body;

    /// <summary>Reads an operation of an emitted table.</summary>
    /// <param name="key">The method and the path, such as <c>GET /v3/self</c>.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="schemas">The components.</param>
    public ContractOperation(string key, JsonElement operation, SchemaTable schemas)
    {
        Key = key;
        Method = key[..key.IndexOf(' ', StringComparison.Ordinal)];
        Path = key[(Method.Length + 1)..];
        PathNames = SegmentPattern.NamesOf(Path);
        Name = operation.GetProperty("name").GetString()!;
        Permission = operation.TryGetProperty("permission", out var permission) ? permission.GetString() : null;
        SuccessStatus = operation.GetProperty("status").GetInt32();
        Response = operation.TryGetProperty("response", out var response) ? schemas.Read(response) : null;
        if (operation.TryGetProperty("parameters", out var parameters))
        {
            foreach (var parameter in parameters.EnumerateArray())
            {
                _parameters.Add(new ContractParameter(parameter, schemas));
            }
        }

        Security = new SecurityRequirement(operation);
        _body = operation.TryGetProperty("body", out var body) ? new ContractBody(body, schemas) : null;
    }

    /// <summary>The method and the path template, such as <c>GET /v3/self</c>.</summary>
    public string Key { get; }

    /// <summary>The HTTP method, in upper case.</summary>
    public string Method { get; }

    /// <summary>The path template.</summary>
    public string Path { get; }

    /// <summary>The names of the path parameters, in the order of the path.</summary>
    public IReadOnlyList<string> PathNames { get; }

    /// <summary>The name of the operation in the client, such as <c>Sessions.CreateSession</c>.</summary>
    public string Name { get; }

    /// <summary>The group of the operation in the client, such as <c>Enterprise.Sessions</c>.</summary>
    public string Group => field ??= Name[..Math.Max(Name.LastIndexOf('.'), 0)];

    /// <summary>The permission that the operation requires, or null.</summary>
    public string? Permission { get; }

    /// <summary>The secrets that a request must have.</summary>
    public SecurityRequirement Security { get; }

    /// <summary>The secrets that are removed from recorded requests: those that are no parameters of the operation.</summary>
    public IEnumerable<SecurityKey> HiddenKeys =>
        Security.Keys.Where(key =>
            !_parameters.Exists(parameter => parameter.Place == key.Place && parameter.Owns(key.Name))
        );

    /// <summary>The status of a successful response.</summary>
    public int SuccessStatus { get; }

    /// <summary>The schema of the JSON body of a successful response; null if it has none.</summary>
    public ContractSchema? Response { get; }

    /// <inheritdoc/>
    public string Print(RecordedRequest request) => _body?.Print(request) ?? $"({request.Content.Length} bytes)";

    /// <summary>
    /// Creates the example of the JSON body of a successful response, which the caller can change; null if the response has
    /// no JSON body. It is always the same.
    /// </summary>
    public JsonNode? Example() => Response is null ? null : ExampleBuilder.Create(Response);

    /// <summary>Validates a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">The values of the path parameters.</param>
    /// <returns>The findings; empty if the request is valid.</returns>
    public IReadOnlyList<ContractFinding> Validate(RecordedRequest request, PathValues path)
    {
        var findings = new List<ContractFinding>();
        foreach (var parameter in _parameters)
        {
            parameter.Validate(RequestValues.Of(parameter, request, path, _parameters), findings);
        }

        AddUnknown(request, findings);
        if (_body is not null)
        {
            _body.Validate(request, findings);
        }
        else if (request.Content.Length > 0)
        {
            findings.Add(new ContractFinding("body", "the operation has no request body", "extra_forbidden"));
        }

        return findings;
    }

    /// <summary>Unlike the service, which ignores them, query parameters that the contract does not have are findings.</summary>
    private void AddUnknown(RecordedRequest request, List<ContractFinding> findings)
    {
        if (request.Query.Count == 0 || _parameters.Exists(static parameter => parameter.TakesOthers))
        {
            return;
        }

        findings.AddRange(
            request
                .Query.Select(static pair => pair.Key)
                .Distinct(StringComparer.Ordinal)
                .Where(name =>
                    !_parameters.Any(parameter => parameter.Place == ParameterPlace.Query && parameter.Owns(name))
                )
                .Take(MaxUnknown)
                .Select(static name => new ContractFinding(
                    $"query/{ValuePath.Printable(name)}",
                    "not a parameter of the operation",
                    "extra_forbidden"
                ))
        );
    }
}
