using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Contract;

/// <summary>An operation of the contract: recognizes its path and judges its requests.</summary>
internal sealed class ContractOperation
{
    private readonly string[] _segments;
    private readonly IReadOnlyList<ContractParameter> _parameters;
    private readonly ContractSchema? _body;

    private ContractOperation(
        string method,
        string path,
        string? permission,
        IReadOnlyList<ContractParameter> parameters,
        ContractSchema? body
    )
    {
        Method = method;
        Path = path;
        Permission = permission;
        _segments = path.Split('/');
        _parameters = parameters;
        _body = body;
    }

    /// <summary>The method in capitals.</summary>
    public string Method { get; }

    /// <summary>The path with its placeholders.</summary>
    public string Path { get; }

    /// <summary>The permission that it needs, or null.</summary>
    public string? Permission { get; }

    /// <summary>Reads an operation.</summary>
    public static async Task<ContractOperation> ReadAsync(
        string path,
        string method,
        JsonObject operation,
        JsonObject contract
    )
    {
        var parameters = new List<ContractParameter>();
        foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
        {
            if (parameter!["in"]!.GetValue<string>() == "query")
            {
                parameters.AddRange(
                    await ContractParameter.ReadAsync(parameter.AsObject(), contract).ConfigureAwait(false)
                );
            }
        }

        var body = operation["requestBody"]?["content"]?["application/json"]?["schema"];
        return new ContractOperation(
            method.ToUpperInvariant(),
            path,
            operation["x-permission"]?.GetValue<string>(),
            parameters,
            body is null ? null : await ContractSchema.CompileAsync(body, contract).ConfigureAwait(false)
        );
    }

    /// <summary>Whether an unescaped path is one of this operation, and the values of its placeholders.</summary>
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

    /// <summary>What in a request the contract does not allow.</summary>
    public IReadOnlyList<ContractFinding> Judge(RecordedRequest request) =>
        [.. JudgeQuery(request), .. JudgeBody(request)];

    private IEnumerable<ContractFinding> JudgeQuery(RecordedRequest request)
    {
        foreach (var parameter in _parameters)
        {
            var values = request.QueryValues(parameter.Name);
            if (values.Count > 0)
            {
                foreach (var finding in parameter.Judge(values))
                {
                    yield return finding;
                }
            }
            else if (parameter.IsRequired)
            {
                yield return new ContractFinding($"query/{parameter.Name}", "missing");
            }
        }

        var known = _parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in request.Query.Select(parameter => parameter.Key).Distinct())
        {
            if (!known.Contains(name))
            {
                yield return new ContractFinding($"query/{name}", "not a parameter of the operation");
            }
        }
    }

    private IReadOnlyList<ContractFinding> JudgeBody(RecordedRequest request)
    {
        if (_body is null)
        {
            return request.Body is null ? [] : [new ContractFinding("body", "the operation has none")];
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
            // Read twice: the validator is lenient about what JSON is.
            JsonDocument.Parse(request.Body).Dispose();
        }
        catch (JsonException)
        {
            return [new ContractFinding("body", "not JSON")];
        }

        return _body.Judge(request.Body, "body");
    }
}
