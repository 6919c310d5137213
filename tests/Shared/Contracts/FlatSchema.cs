using System.Text.Json.Nodes;

namespace Devin.Tests.Shared.Contracts;

/// <summary>A schema in one piece: its references followed, and the parts of its <c>allOf</c> merged.</summary>
/// <param name="Keywords">The keywords, without <c>$ref</c> and <c>allOf</c>.</param>
/// <param name="Name">The name of the component that it refers to; null if there is none.</param>
internal sealed record FlatSchema(JsonObject Keywords, string? Name)
{
    private const int MaxDepth = 20;

    /// <summary>Whether null is a valid value.</summary>
    public bool IsNullable =>
        Keywords["nullable"]?.GetValue<bool>() is true
        || Types.Contains("null")
        || (Keywords["anyOf"] ?? Keywords["oneOf"]) is JsonArray variants
            && variants.OfType<JsonObject>().Any(static variant => variant["type"]?.ToString() == "null");

    /// <summary>The names of types that it lists, possibly none.</summary>
    public IReadOnlyList<string> Types =>
        Keywords["type"] switch
        {
            JsonArray several => [.. several.Select(static type => type!.ToString())],
            { } one => [one.ToString()],
            null => [],
        };

    /// <summary>Reads a schema.</summary>
    public static FlatSchema Of(ContractText contract, JsonNode? schema)
    {
        var keywords = new JsonObject();
        string? name = null;
        Merge(contract, schema, keywords, ref name, 0);
        return new FlatSchema(keywords, name);
    }

    /// <summary>The schema with another one that the same value matches.</summary>
    public FlatSchema With(ContractText contract, JsonNode? schema)
    {
        var keywords = Keywords.DeepClone().AsObject();
        keywords.Remove("anyOf");
        keywords.Remove("oneOf");
        string? name = null;
        Merge(contract, schema, keywords, ref name, 0);
        if (Keywords.ContainsKey("type") && !IsNullable)
        {
            // The type beside the union excludes null, whatever a variant allows.
            keywords.Remove("nullable");
        }

        return new FlatSchema(keywords, name);
    }

    private static void Merge(ContractText contract, JsonNode? schema, JsonObject into, ref string? name, int depth)
    {
        if (schema is not JsonObject part || depth > MaxDepth)
        {
            return;
        }

        if (ContractText.ReferenceOf(part) is { } reference)
        {
            name ??= reference.Split('/')[^1];
            Merge(contract, contract.At(reference), into, ref name, depth + 1);
        }

        foreach (var (keyword, value) in part)
        {
            Add(into, keyword, value);
        }

        foreach (var inner in part["allOf"] as JsonArray ?? [])
        {
            var other = "";
            Merge(contract, inner, into, ref other!, depth + 1);
        }
    }

    private static void Add(JsonObject into, string keyword, JsonNode? value)
    {
        switch (keyword)
        {
            case "$ref" or "allOf":
                break;
            case "properties" when into[keyword] is JsonObject known && value is JsonObject more:
                foreach (var (property, schema) in more)
                {
                    known[property] = known[property] is { } before
                        ? new JsonObject { ["allOf"] = new JsonArray(before.DeepClone(), schema?.DeepClone()) }
                        : schema?.DeepClone();
                }

                break;
            case "required" when into[keyword] is JsonArray known && value is JsonArray more:
                foreach (var property in more)
                {
                    known.Add(property?.DeepClone());
                }

                break;
            case "enum" when into[keyword] is JsonArray known && value is JsonArray more:
                into[keyword] = new JsonArray([
                    .. known
                        .Where(one => more.Any(other => JsonNode.DeepEquals(one, other)))
                        .Select(static one => one?.DeepClone()),
                ]);
                break;
            // "number" beside "integer": the narrower one.
            case "type" when into[keyword]?.ToString() == "number":
            case var _ when !into.ContainsKey(keyword):
                into[keyword] = value?.DeepClone();
                break;
        }
    }
}
