using System.Text.Json.Nodes;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Generated.Tests.Operations;

/// <summary>An operation as read from the text of the contract, with valid values.</summary>
internal sealed class ContractOperationText
{
    // Characters that must be escaped in every part of an address.
    private const string Awkward = "ä b/c?d&e=f+g%";

    private readonly JsonObject _document;
    private readonly JsonObject _operation;

    public ContractOperationText(JsonObject document, string method, string path)
    {
        _document = document;
        _operation = document["paths"]![path]![method.ToLowerInvariant()]!.AsObject();
        Parameters =
        [
            .. (_operation["parameters"]?.AsArray() ?? []).SelectMany(parameter => Read(parameter!.AsObject())),
        ];
    }

    /// <summary>The parameters; an object in the query is its fields.</summary>
    public IReadOnlyList<ParameterSample> Parameters { get; }

    /// <summary>The media type of the request's body; null when there is none.</summary>
    public string? BodyType => _operation["requestBody"]?["content"]?.AsObject().Single().Key;

    /// <summary>The schema of the request's body.</summary>
    public JsonObject? BodySchema => _operation["requestBody"]?["content"]?[BodyType!]?["schema"]?.AsObject();

    /// <summary>A call with all parameters.</summary>
    /// <param name="body">The request body, or the fields of the form; null if there is none.</param>
    public OperationValues Values(JsonNode? body) =>
        new(
            Parameters.ToDictionary(
                static sample => new ParameterKey(
                    Enum.Parse<ParameterPlace>(sample.Place, ignoreCase: true),
                    sample.Name
                ),
                static sample => (JsonNode?)sample.Value
            ),
            body,
            new UploadFile("a.txt", "text/plain", "content"u8.ToArray())
        );

    /// <summary>
    /// The lowest status of success and its response; 200 and bytes if the contract redirects to a file.
    /// </summary>
    public (string Status, JsonNode? Json) Response()
    {
        var response = _operation["responses"]!
            .AsObject()
            .OrderBy(static member => member.Key, StringComparer.Ordinal)
            .First();
        var schema = response.Value!["content"]?["application/json"]?["schema"];
        return (
            response.Key.StartsWith('2') ? response.Key : "200",
            schema is null ? null : AnswerOf(schema.AsObject())
        );
    }

    /// <summary>A value with everything that the schema lists.</summary>
    public JsonNode Sample(JsonObject schema)
    {
        var root = schema.DeepClone().AsObject();
        root["components"] = _document["components"]!.DeepClone();
        return SchemaSample.Of(root)!;
    }

    private JsonNode AnswerOf(JsonObject schema) =>
        schema.Count == 0 ? new JsonObject { ["anything"] = new JsonArray(1, "a", null) } : Sample(schema);

    private IEnumerable<ParameterSample> Read(JsonObject parameter)
    {
        var schema = parameter["schema"]!.AsObject();
        var place = parameter["in"]!.GetValue<string>();
        if (place == "query" && schema["$ref"]?.GetValue<string>() is { } reference)
        {
            var fields = _document["components"]!["schemas"]![reference.Split('/')[^1]]!["properties"]!.AsObject();
            return fields.Select(field => new ParameterSample(place, field.Key, Value(field.Value!.AsObject())));
        }

        return [new ParameterSample(place, parameter["name"]!.GetValue<string>(), Value(schema))];
    }

    private JsonNode Value(JsonObject schema)
    {
        var value = Sample(schema);
        var isFree =
            value is JsonValue
            && value.ToString() == "text"
            && !schema.ToJsonString().Contains("pattern", StringComparison.Ordinal);
        return isFree ? Awkward : value;
    }
}
