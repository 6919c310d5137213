using System.Text.Json.Nodes;
using Devin.Generated.Tests.Grid;
using Devin.Generator.Tree;
using NJsonSchema;

namespace Devin.Generated.Tests.Validation;

/// <summary>The schemas of the contract as another implementation of JSON Schema reads them.</summary>
internal static class AppliedSchema
{
    /// <summary>The schema of a type of the contract.</summary>
    public static async Task<JsonSchema> OfAsync(JsonPointer origin)
    {
        var document = Contract.Json.DeepClone();
        var schemas = document["components"]!["schemas"]!.AsObject();
        foreach (var schema in schemas)
        {
            Simplify(schema.Value);
        }

        var root = new JsonObject
        {
            ["$ref"] = "#/definitions/" + origin.Segments[^1],
            ["definitions"] = schemas.DeepClone(),
        };
        var text = root.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        return await JsonSchema.FromJsonAsync(text);
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
