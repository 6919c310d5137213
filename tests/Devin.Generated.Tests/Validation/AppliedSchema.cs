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
            }
        );

    /// <summary>
    /// The schemas of the JSON bodies of all successful responses: definitions by method and path, such as
    /// <c>GET /v3/self</c>.
    /// </summary>
    public static async Task<IDictionary<string, JsonSchema>> OfResponsesAsync()
    {
        var document = Document();
        var definitions = document["components"]!["schemas"]!.DeepClone();
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                var body = (operation as JsonObject)
                    ?["responses"]?.AsObject()
                    .Where(static response => response.Key.StartsWith('2'))
                    .Select(static response => response.Value!["content"]?["application/json"]?["schema"])
                    .FirstOrDefault(static schema => schema is not null);
                if (body is not null)
                {
                    definitions[$"{method.ToUpperInvariant()} {path}"] = body.DeepClone();
                }
            }
        }

        return (await ReadAsync(new JsonObject { ["definitions"] = definitions })).Definitions;
    }

    private static JsonObject Document() => Contract.Json.DeepClone().AsObject();

    private static Task<JsonSchema> ReadAsync(JsonObject root)
    {
        Simplify(root["definitions"]);
        var text = root.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        return JsonSchema.FromJsonAsync(text);
    }

    /// <summary>
    /// Replaces what this implementation lacks: constants become enums of one value, and discriminators are left out, so that
    /// a union accepts what any of its types does.
    /// </summary>
    private static void Simplify(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Simplify(item);
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

        if (map["oneOf"] is JsonArray branches)
        {
            map.Remove("oneOf");
            map["anyOf"] = branches.DeepClone();
        }

        foreach (var member in map)
        {
            Simplify(member.Value);
        }
    }
}
