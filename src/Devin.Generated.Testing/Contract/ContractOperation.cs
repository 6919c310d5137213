using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Contract;

/// <summary>An operation of the contract. Matches paths and validates requests.</summary>
internal sealed class ContractOperation
{
    private readonly string[] _segments;
    private readonly IReadOnlyList<ContractParameter> _parameters;
    private readonly JsonNode? _body;
    private readonly SchemaCompiler _schemas;
    private readonly bool _isForm;

    /// <summary>Reads an operation from the contract.</summary>
    public ContractOperation(
        string path,
        string method,
        JsonObject operation,
        JsonObject contract,
        SchemaCompiler schemas
    )
    {
        Method = method.ToUpperInvariant();
        Path = path;
        Permission = operation["x-permission"]?.GetValue<string>();
        _segments = path.Split('/');
        _parameters =
        [
            .. (operation["parameters"]?.AsArray() ?? [])
                .Select(static parameter => parameter!.AsObject())
                .Where(static parameter => parameter["in"]!.GetValue<string>() == "query")
                .SelectMany(parameter => ContractParameter.Read(parameter, contract)),
        ];
        _body = operation["requestBody"]?["content"]?["application/json"]?["schema"];
        _isForm = operation["requestBody"]?["content"]?["multipart/form-data"] is not null;
        _schemas = schemas;
    }

    /// <summary>The HTTP method, in upper case.</summary>
    public string Method { get; }

    /// <summary>The path template.</summary>
    public string Path { get; }

    /// <summary>The permission that the operation requires, or null.</summary>
    public string? Permission { get; }

    /// <summary>Matches the segments of an unescaped path and returns the values of the path parameters.</summary>
    public bool Matches(IReadOnlyList<string> segments, [NotNullWhen(true)] out Dictionary<string, string>? values)
    {
        values = null;
        if (segments.Count != _segments.Length)
        {
            return false;
        }

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < _segments.Length; i++)
        {
            if (_segments[i].StartsWith('{'))
            {
                found[_segments[i].Trim('{', '}')] = segments[i];
            }
            else if (_segments[i] != segments[i])
            {
                return false;
            }
        }

        values = found;
        return true;
    }

    /// <summary>Validates a request.</summary>
    public async Task<IReadOnlyList<ContractFinding>> ValidateAsync(RecordedRequest request) =>
        [
            .. await ValidateQueryAsync(request).ConfigureAwait(false),
            .. await ValidateBodyAsync(request).ConfigureAwait(false),
        ];

    private async Task<IReadOnlyList<ContractFinding>> ValidateQueryAsync(RecordedRequest request)
    {
        var findings = new List<ContractFinding>();
        foreach (var parameter in _parameters)
        {
            var values = request.QueryValues(parameter.Name);
            if (values.Count > 0)
            {
                findings.AddRange(await parameter.ValidateAsync(values, _schemas).ConfigureAwait(false));
            }
            else if (parameter.IsRequired)
            {
                findings.Add(new ContractFinding($"query/{parameter.Name}", "missing"));
            }
        }

        var known = _parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        findings.AddRange(
            request
                .Query.Select(static parameter => parameter.Key)
                .Distinct()
                .Where(name => !known.Contains(name))
                .Select(static name => new ContractFinding($"query/{name}", "not a parameter of the operation"))
        );
        return findings;
    }

    private async Task<IReadOnlyList<ContractFinding>> ValidateBodyAsync(RecordedRequest request)
    {
        if (_isForm)
        {
            return request.HasBody ? [] : [new ContractFinding("body", "missing")];
        }

        if (_body is null)
        {
            return request.Body is null ? [] : [new ContractFinding("body", "the operation has no request body")];
        }

        if (request.Body is null)
        {
            return [new ContractFinding("body", "missing")];
        }

        var mediaType = request.Headers.GetValueOrDefault("Content-Type")?.Split(';')[0].Trim();
        if (!string.Equals(mediaType, "application/json", StringComparison.OrdinalIgnoreCase))
        {
            return [new ContractFinding("body", "the content type is not application/json")];
        }

        try
        {
            // The validator also accepts text that is not strict JSON, such as single quotes.
            JsonDocument.Parse(request.Body).Dispose();
        }
        catch (JsonException)
        {
            return [new ContractFinding("body", "not JSON")];
        }

        var schema = await _schemas.CompileAsync(_body).ConfigureAwait(false);
        return schema.Validate(request.Body, "body");
    }
}
