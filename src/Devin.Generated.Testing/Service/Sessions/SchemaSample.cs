using System.Globalization;
using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Service.Sessions;

/// <summary>
/// Creates an example that is valid for a JSON Schema: the first value that the schema lists, otherwise the smallest
/// value.
/// </summary>
/// <remarks>
/// Supports <c>const</c>, <c>enum</c>, <c>default</c>, <c>examples</c>, <c>type</c>, <c>properties</c>, <c>items</c>,
/// limits, <c>anyOf</c>, <c>oneOf</c>, <c>allOf</c> and references inside the schema. Does not support <c>pattern</c>,
/// <c>multipleOf</c>, <c>not</c>, <c>if</c> and ranges without an integer.
/// </remarks>
internal sealed class SchemaSample
{
    // A schema can reference itself: optional properties are omitted from this depth on.
    private const int MaxOptionalDepth = 8;
    private const int MaxItems = 100;
    private const int MaxTextLength = 10_000;
    private const int MaxValues = 10_000;

    private readonly JsonObject _root;
    private int _values;

    private SchemaSample(JsonObject root) => _root = root;

    /// <summary>Creates an example for a schema.</summary>
    public static JsonNode? Of(JsonObject schema) => new SchemaSample(schema).Of(schema, 0);

    private JsonNode? Of(JsonNode? schema, int depth)
    {
        if (schema is not JsonObject map || depth > 2 * MaxOptionalDepth || ++_values > MaxValues)
        {
            return null;
        }

        if (map["$ref"] is JsonValue reference)
        {
            return Of(Resolve(reference.ToString()), depth + 1);
        }

        if (Offered(map) is { } offered)
        {
            return offered.DeepClone();
        }

        if ((map["anyOf"] ?? map["oneOf"]) is JsonArray { Count: > 0 } variants)
        {
            return depth >= MaxOptionalDepth && variants.Any(variant => TypeOf(variant as JsonObject) == "null")
                ? null
                : Of(variants.FirstOrDefault(variant => TypeOf(variant as JsonObject) != "null"), depth + 1);
        }

        if (map["allOf"] is JsonArray { Count: > 0 } parts)
        {
            return AllOf(map, parts, depth);
        }

        return TypeOf(map) switch
        {
            "object" => Properties(map, depth),
            "array" => Items(map, depth),
            "string" => Text(map),
            "integer" => JsonValue.Create((long)Math.Ceiling(Number(map, 1))),
            "number" => JsonValue.Create(Number(map, 1m)),
            "boolean" => JsonValue.Create(true),
            _ => null,
        };
    }

    private static JsonNode? Offered(JsonObject map) =>
        map["const"]
        ?? (map["enum"] as JsonArray)?.FirstOrDefault(value => value is not null)
        ?? map["default"]
        ?? (map["examples"] as JsonArray)?.FirstOrDefault();

    private static string? TypeOf(JsonObject? map) =>
        map?["type"] switch
        {
            JsonArray types => types.Select(type => type?.ToString()).FirstOrDefault(type => type != "null"),
            JsonValue type => type.ToString(),
            _ => map?.ContainsKey("properties") is true ? "object"
            : map?.ContainsKey("items") is true ? "array"
            : null,
        };

    private JsonObject Properties(JsonObject map, int depth)
    {
        var required = (map["required"] as JsonArray)?.Select(name => name?.ToString()).ToHashSet() ?? [];
        var sample = new JsonObject();
        foreach (var (name, schema) in map["properties"] as JsonObject ?? [])
        {
            if (depth < MaxOptionalDepth || required.Contains(name))
            {
                sample[name] = Of(schema, depth + 1);
            }
        }

        return sample;
    }

    private JsonNode AllOf(JsonObject map, JsonArray parts, int depth)
    {
        var sample = Properties(map, depth);
        foreach (var part in parts)
        {
            if (Of(part, depth + 1) is not JsonObject members)
            {
                continue;
            }

            foreach (var (name, value) in members)
            {
                sample[name] = value?.DeepClone();
            }
        }

        return sample;
    }

    private JsonArray Items(JsonObject map, int depth)
    {
        var least = (int)Math.Min(Whole(map, "minItems") ?? 0, MaxItems);
        var most = Whole(map, "maxItems") ?? MaxItems;
        var count = Math.Max(least, depth < MaxOptionalDepth && most > 0 ? 1 : 0);
        return new JsonArray([.. Enumerable.Range(0, count).Select(_ => Of(map["items"], depth + 1))]);
    }

    private static JsonValue Text(JsonObject map)
    {
        var text = map["format"]?.ToString() switch
        {
            "date-time" => "2026-01-01T00:00:00Z",
            "date" => "2026-01-01",
            "time" => "00:00:00Z",
            "uri" => "https://example.com/",
            "email" => "user@example.com",
            "uuid" => "00000000-0000-4000-8000-000000000000",
            _ => "text",
        };
        var least = (int)Math.Min(Whole(map, "minLength") ?? 0, MaxTextLength);
        var most = (int)Math.Min(Whole(map, "maxLength") ?? MaxTextLength, MaxTextLength);
        text = text.PadRight(least, 'x');
        return JsonValue.Create(text.Length > most ? text[..most] : text);
    }

    /// <summary>Returns the number within the limits that is nearest to 1.</summary>
    private static decimal Number(JsonObject map, decimal step)
    {
        var least = Limit(map, "minimum") ?? Limit(map, "exclusiveMinimum") + step;
        var most = Limit(map, "maximum") ?? Limit(map, "exclusiveMaximum") - step;
        return Math.Max(least ?? decimal.MinValue, Math.Min(1m, most ?? decimal.MaxValue));
    }

    private static long? Whole(JsonObject map, string name) => Limit(map, name) is { } limit ? (long)limit : null;

    private static decimal? Limit(JsonObject map, string name) =>
        decimal.TryParse(map[name]?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var limit)
            ? Math.Clamp(limit, -1_000_000_000_000m, 1_000_000_000_000m)
            : null;

    private JsonNode? Resolve(string reference)
    {
        JsonNode? node = _root;
        foreach (var part in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal);
            node = (node as JsonObject)?[name.Replace("~0", "~", StringComparison.Ordinal)];
        }

        return node;
    }
}
