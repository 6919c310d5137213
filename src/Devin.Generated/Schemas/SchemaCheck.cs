using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Schemas;

/// <summary>
/// Checks a value against a schema of <see cref="OutputSchema"/>. It supports the keywords that such schemas have.
/// </summary>
/// <param name="root">The schema.</param>
internal sealed class SchemaCheck(JsonObject root)
{
    private const int MaxTextLength = 40;

    /// <summary>The first violation; null if the value matches.</summary>
    public SchemaViolation? Find(JsonNode? value) => Find(root, value, "");

    private SchemaViolation? Find(JsonNode? schema, JsonNode? value, string pointer)
    {
        if (schema is not JsonObject map)
        {
            return null;
        }

        if (map["$ref"] is JsonValue reference)
        {
            return Find(JsonPointer.Resolve(root, reference.ToString()), value, pointer);
        }

        return FindInType(map, value, pointer)
            ?? FindInValue(map, value, pointer)
            ?? FindInVariants(map, value, pointer)
            ?? value switch
            {
                JsonObject members => FindInMembers(map, members, pointer),
                JsonArray items => FindInItems(map["items"], items, pointer),
                _ => null,
            };
    }

    private static SchemaViolation? FindInType(JsonObject schema, JsonNode? value, string pointer)
    {
        string[] types = schema["type"] switch
        {
            JsonArray several => [.. several.Select(static type => type!.GetValue<string>())],
            JsonValue one => [one.GetValue<string>()],
            _ => [],
        };
        return types.Length == 0 || types.Any(type => Has(value, type))
            ? null
            : new SchemaViolation(pointer, string.Join(" or ", types.Select(WithArticle)), Describe(value));
    }

    private static bool Has(JsonNode? value, string type) =>
        value?.GetValueKind() switch
        {
            null => type == "null",
            JsonValueKind.Object => type == "object",
            JsonValueKind.Array => type == "array",
            JsonValueKind.String => type == "string",
            JsonValueKind.Number => type == "number" || (type == "integer" && IsInteger(value.ToJsonString())),
            _ => type == "boolean",
        };

    /// <summary>Whether a number has no fraction: 1, 1.0 and 1e3 have none.</summary>
    private static bool IsInteger(string number) =>
        !number.AsSpan().ContainsAny('.', 'e', 'E')
        || (
            decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && decimal.IsInteger(exact)
        );

    private static SchemaViolation? FindInValue(JsonObject schema, JsonNode? value, string pointer)
    {
        if (schema["enum"] is JsonArray allowed && !allowed.Any(one => JsonNodeCodec.IsSame(one, value)))
        {
            return new SchemaViolation(pointer, $"one of {string.Join(", ", allowed.Select(Text))}", Describe(value));
        }

        if (schema.TryGetPropertyValue("const", out var constant) && !JsonNodeCodec.IsSame(constant, value))
        {
            return new SchemaViolation(pointer, Text(constant), Describe(value));
        }

        if (value?.GetValueKind() != JsonValueKind.String)
        {
            return null;
        }

        var text = value.GetValue<string>();
        var length = TextCheck.CodePoints(text);
        if (schema["minLength"] is { } least && length < least.GetValue<int>())
        {
            return new SchemaViolation(pointer, $"at least {least} characters", Describe(value));
        }

        if (schema["maxLength"] is { } most && length > most.GetValue<int>())
        {
            return new SchemaViolation(pointer, $"at most {most} characters", Describe(value));
        }

        return
            schema["pattern"] is { } pattern
            && !Regex.IsMatch(
                text,
                pattern.GetValue<string>(),
                RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
            )
            ? new SchemaViolation(pointer, $"a string that matches {pattern}", Describe(value))
            : null;
    }

    private SchemaViolation? FindInVariants(JsonObject schema, JsonNode? value, string pointer)
    {
        foreach (var part in schema["allOf"] as JsonArray ?? [])
        {
            if (Find(part, value, pointer) is { } violation)
            {
                return violation;
            }
        }

        // The variant that matches furthest is most likely the intended one.
        SchemaViolation? furthest = null;
        foreach (var variant in schema["anyOf"] as JsonArray ?? [])
        {
            if (Find(variant, value, pointer) is not { } violation)
            {
                return null;
            }

            if (furthest is null || violation.Pointer.Length > furthest.Pointer.Length)
            {
                furthest = violation;
            }
        }

        return furthest;
    }

    private SchemaViolation? FindInMembers(JsonObject schema, JsonObject members, string pointer)
    {
        foreach (var name in schema["required"] as JsonArray ?? [])
        {
            if (!members.ContainsKey(name!.GetValue<string>()))
            {
                return new SchemaViolation(
                    pointer,
                    $"an object with the property {Text(name)}",
                    "an object without it"
                );
            }
        }

        var properties = schema["properties"] as JsonObject;
        schema.TryGetPropertyValue("additionalProperties", out var additional);
        // First, so that a variant of another type is not searched to its end.
        foreach (var (name, property) in properties ?? [])
        {
            if (
                property is JsonObject constant
                && constant.ContainsKey("const")
                && members.TryGetPropertyValue(name, out var value)
                && Find(constant, value, JsonPointer.Append(pointer, name)) is { } violation
            )
            {
                return violation;
            }
        }

        foreach (var (name, value) in members)
        {
            var place = JsonPointer.Append(pointer, name);
            JsonNode? expected = null;
            var isListed = properties?.TryGetPropertyValue(name, out expected) is true;
            if (!isListed && additional?.GetValueKind() == JsonValueKind.False)
            {
                return new SchemaViolation(place, "no such property", Describe(value));
            }

            if (Find(isListed ? expected : additional, value, place) is { } violation)
            {
                return violation;
            }
        }

        return null;
    }

    private SchemaViolation? FindInItems(JsonNode? schema, JsonArray items, string pointer)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (Find(schema, items[index], JsonPointer.Append(pointer, index)) is { } violation)
            {
                return violation;
            }
        }

        return null;
    }

    private static string WithArticle(string type) =>
        type switch
        {
            "null" => "null",
            "array" or "integer" or "object" => $"an {type}",
            _ => $"a {type}",
        };

    private static string Describe(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => $"the string {Text(value)}",
            JsonValueKind.Number => $"the number {Text(value)}",
            _ => Text(value),
        };

    private static string Text(JsonNode? value)
    {
        // The text itself and not its JSON, in which other characters are escaped too.
        var isText = value?.GetValueKind() == JsonValueKind.String;
        var text = PrintableText.Format(
            isText ? value!.GetValue<string>() : value?.ToJsonString() ?? "null",
            MaxTextLength
        );
        return isText ? $"'{text}'" : text;
    }
}
