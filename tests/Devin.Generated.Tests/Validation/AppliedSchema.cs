using System.Text.Json.Nodes;
using Devin.Generated.Tests.Grid;
using Devin.Generator.Tree;
using NJsonSchema;

namespace Devin.Generated.Tests.Validation;

/// <summary>The schemas of the contract as another implementation of JSON Schema reads them.</summary>
internal static class AppliedSchema
{
    /// <summary>The schema of a type of the contract.</summary>
    public static Task<JsonSchema> OfAsync(JsonPointer origin) =>
        ReadAsync(
            new JsonObject
            {
                ["$ref"] = "#/definitions/" + origin.Segments[^1],
                ["definitions"] = Document()["components"]!["schemas"]!.DeepClone(),
            },
            isLoose: true
        );

    /// <summary>
    /// The schemas of the JSON bodies of all successful responses: definitions by method and path, such as
    /// <c>GET /v3/self</c>.
    /// </summary>
    public static Task<IDictionary<string, JsonSchema>> OfResponsesAsync() =>
        OfOperationsAsync(
            isLoose: true,
            static operation =>
                operation["responses"]!
                    .AsObject()
                    .Where(static response => response.Key.StartsWith('2'))
                    .Select(static response => response.Value!["content"]?["application/json"]?["schema"])
                    .FirstOrDefault(static schema => schema is not null)
        );

    /// <summary>
    /// The schemas of the JSON bodies of all requests: definitions by method and path, such as <c>POST /v3/self</c>.
    /// </summary>
    public static Task<IDictionary<string, JsonSchema>> OfRequestsAsync() =>
        OfOperationsAsync(
            isLoose: false,
            static operation => operation["requestBody"]?["content"]?["application/json"]?["schema"]
        );

    /// <summary>A schema in JSON.</summary>
    /// <param name="schema">The schema, which is changed.</param>
    /// <param name="isLoose">Whether a value can match several variants of a union.</param>
    public static Task<JsonSchema> ReadAsync(JsonNode schema, bool isLoose)
    {
        Simplify(schema, isLoose);
        var text = schema.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        return JsonSchema.FromJsonAsync(text);
    }

    private static async Task<IDictionary<string, JsonSchema>> OfOperationsAsync(
        bool isLoose,
        Func<JsonObject, JsonNode?> select
    )
    {
        var document = Document();
        var definitions = document["components"]!["schemas"]!.DeepClone();
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                if (operation is JsonObject map && select(map) is { } schema)
                {
                    definitions[$"{method.ToUpperInvariant()} {path}"] = schema.DeepClone();
                }
            }
        }

        return (await ReadAsync(new JsonObject { ["definitions"] = definitions }, isLoose)).Definitions;
    }

    private static JsonObject Document() => Contract.Json.DeepClone().AsObject();

    /// <summary>
    /// Replaces what this implementation lacks: constants become enums of one value, and discriminators are left out. In a
    /// loose schema, a union accepts what any of its types does.
    /// </summary>
    private static void Simplify(JsonNode? node, bool isLoose)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Simplify(item, isLoose);
            }
        }

        if (node is not JsonObject map)
        {
            return;
        }

        map.Remove("discriminator");
        if (map["const"] is { } constant)
        {
            map.Remove("const");
            map["enum"] = new JsonArray(constant.DeepClone());
        }

        if (isLoose && map["oneOf"] is JsonArray branches)
        {
            map.Remove("oneOf");
            map["anyOf"] = branches.DeepClone();
        }

        foreach (var member in map)
        {
            Simplify(member.Value, isLoose);
        }
    }
}
