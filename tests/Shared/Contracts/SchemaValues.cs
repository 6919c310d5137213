using System.Text.Json.Nodes;

namespace Devin.Tests.Shared.Contracts;

/// <summary>How many of the optional properties and parameters values have.</summary>
internal enum Amount
{
    None,
    All,
    Some,
}

/// <summary>
/// Makes values that are valid for schemas. The values of an enum and the variants of a union come in turn.
/// </summary>
/// <param name="contract">The contract.</param>
/// <param name="random">The source of choices.</param>
internal sealed class SchemaValues(ContractText contract, Random random)
{
    // From this depth on optional properties are left out and lists are as short as they can be.
    private const int UsualDepth = 4;
    private const int MaxDepth = 20;

    private readonly Dictionary<string, int> _turns = new(StringComparer.Ordinal);

    /// <summary>The amount of optional properties of the next values.</summary>
    public Amount Optional { get; set; }

    /// <summary>Whether the values are those of responses, which have no <c>writeOnly</c> properties.</summary>
    public bool IsResponse { get; set; }

    /// <summary>Whether an optional property or parameter is left out.</summary>
    public bool IsLeftOut => Optional == Amount.None || (Optional == Amount.Some && random.Next(2) == 0);

    /// <summary>A value for a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="use">Where the text of the value is used.</param>
    /// <param name="depth">The number of values around it.</param>
    /// <exception cref="NotSupportedException">No value can be made.</exception>
    public JsonNode? Of(JsonNode? schema, TextUse use = TextUse.Body, int depth = 0) =>
        Of(FlatSchema.Of(contract, schema), use, depth);

    private JsonNode? Of(FlatSchema schema, TextUse use, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new NotSupportedException("A required property contains itself.");
        }

        var keywords = schema.Keywords;
        if (depth > UsualDepth && schema.IsNullable)
        {
            return null;
        }

        if (keywords.TryGetPropertyValue("const", out var constant))
        {
            return constant?.DeepClone();
        }

        if (keywords["enum"] is JsonArray { Count: > 0 } listed)
        {
            // Numbers in an unquoted YAML enum of strings are strings.
            var isText = schema.Types.Except(["null"]).SequenceEqual(["string"]);
            var value = InTurn(listed);
            return isText && value is JsonValue ? JsonValue.Create(value.ToString()) : value?.DeepClone();
        }

        if ((keywords["oneOf"] ?? keywords["anyOf"]) is JsonArray { Count: > 0 } variants)
        {
            return Variant(schema, variants, use, depth);
        }

        return TypeOf(schema, depth) switch
        {
            "object" => Object(schema, use, depth),
            "array" => List(keywords, use, depth),
            "string" => TextValue.Of(keywords, use),
            "integer" => NumberValue.Of(keywords, isInteger: true),
            "number" => NumberValue.Of(keywords, isInteger: keywords["format"]?.ToString() is "int32" or "int64"),
            "boolean" => random.Next(2) == 0,
            "null" => null,
            _ => use == TextUse.Body ? new JsonObject { ["any"] = 1 } : "any",
        };
    }

    private string? TypeOf(FlatSchema schema, int depth)
    {
        var types = schema.Types.Where(type => type != "null" || depth > 0).ToArray();
        return types.Length > 0 ? types[random.Next(types.Length)]
            : schema.Keywords["properties"] is not null || schema.Keywords["additionalProperties"] is JsonObject
                ? "object"
            : schema.Keywords["items"] is not null ? "array"
            : null;
    }

    private JsonNode? Variant(FlatSchema schema, JsonArray variants, TextUse use, int depth)
    {
        variants = OfItsTypes(schema, variants);
        var chosen = depth > UsualDepth ? Shortest(variants) : InTurn(variants);
        if (chosen is JsonObject { Count: 1 } only && only["nullable"]?.GetValue<bool>() is true)
        {
            // How several generators write null in OpenAPI 3.0.
            return null;
        }

        var flat = schema.With(contract, chosen);
        var value = Of(flat, use, depth + 1);
        if (
            value is JsonObject map
            && schema.Keywords["discriminator"] is JsonObject discriminator
            && discriminator["propertyName"]?.ToString() is { } property
            && chosen is JsonObject reference
        )
        {
            // It distinguishes the variants, although not every contract requires it. The variants of a union within
            // have their own values.
            var schemaOfIt = flat.Keywords["properties"]?[property];
            if (IsFixed(schemaOfIt))
            {
                map[property] = Of(schemaOfIt, use, depth + 1);
            }
            else if (
                !flat.Keywords.ContainsKey("oneOf")
                && !flat.Keywords.ContainsKey("anyOf")
                && ContractText.ReferenceOf(reference) is { } target
                && DiscriminatorValue(discriminator, target) is var name
                && Allows(schemaOfIt, name)
            )
            {
                map[property] = name;
            }
        }

        return value;
    }

    /// <summary>The variants that a type beside them does not exclude; all, if it excludes each.</summary>
    private JsonArray OfItsTypes(FlatSchema schema, JsonArray variants)
    {
        var possible = variants.Where(variant =>
            FlatSchema.Of(contract, variant).Types is var types
            && (schema.Types.Count == 0 || types.Count == 0 || types.Intersect(schema.Types).Any())
        );
        return possible.ToArray() is { Length: > 0 } some && some.Length < variants.Count
            ? new JsonArray([.. some.Select(static variant => variant?.DeepClone())])
            : variants;
    }

    private bool IsFixed(JsonNode? schema)
    {
        var keywords = FlatSchema.Of(contract, schema).Keywords;
        return keywords.ContainsKey("const") || keywords["enum"] is JsonArray { Count: 1 };
    }

    /// <summary>Whether a property can have a name of a variant: it lists no values, or this one too.</summary>
    private bool Allows(JsonNode? schema, string name)
    {
        var keywords = FlatSchema.Of(contract, schema).Keywords;
        return !keywords.ContainsKey("pattern")
            && (keywords["enum"] is not JsonArray listed || listed.Any(one => one?.ToString() == name));
    }

    private static string DiscriminatorValue(JsonObject discriminator, string target)
    {
        var name = target.Split('/')[^1];
        return (discriminator["mapping"] as JsonObject ?? [])
                .Where(entry => entry.Value?.ToString() == target || entry.Value?.ToString() == name)
                .Select(static entry => entry.Key)
                .FirstOrDefault()
            ?? name;
    }

    /// <summary>A variant that is no object, if there is one, so that nested unions end.</summary>
    private JsonNode? Shortest(JsonArray variants) =>
        variants.FirstOrDefault(variant =>
        {
            var flat = FlatSchema.Of(contract, variant);
            return flat.Types.Count > 0 && !flat.Types.Contains("object") && !flat.Types.Contains("array");
        }) ?? InTurn(variants);

    private JsonNode? InTurn(JsonArray choices)
    {
        // Merged schemas are copies, so a list of choices is known by where it was copied from: its text.
        var key = choices.ToJsonString();
        var turn = _turns.GetValueOrDefault(key);
        _turns[key] = turn + 1;
        return choices[turn % choices.Count];
    }

    private JsonObject Object(FlatSchema schema, TextUse use, int depth)
    {
        var keywords = schema.Keywords;
        var result = new JsonObject();
        var required =
            (keywords["required"] as JsonArray)
                ?.Select(static name => name!.ToString())
                .ToHashSet(StringComparer.Ordinal)
            ?? [];
        var properties = keywords["properties"] as JsonObject ?? [];
        var least = Math.Max(Limit(keywords, "minProperties") ?? 0, 0);
        foreach (var (name, property) in properties)
        {
            var isRequired = required.Contains(name) || result.Count < least;
            var isSent = !FlagOf(property, IsResponse ? "writeOnly" : "readOnly");
            if (isSent && (isRequired || (depth < UsualDepth && !IsLeftOut)))
            {
                result[name] = Of(property, use, depth + 1);
            }
        }

        if (keywords["additionalProperties"] is JsonObject values && (depth < UsualDepth || result.Count < least))
        {
            for (var count = Math.Max(least - result.Count, IsLeftOut ? 0 : 1); count > 0; count--)
            {
                result["key" + count] = Of(values, use, depth + 1);
            }
        }

        // A name that is required but has no schema is undocumented for whoever reads it.
        foreach (
            var name in required.Where(name =>
                !IsResponse && !properties.ContainsKey(name) && !result.ContainsKey(name)
            )
        )
        {
            result[name] = keywords["additionalProperties"] is JsonObject other ? Of(other, use, depth + 1) : "any";
        }

        if (
            keywords["discriminator"]?["propertyName"]?.ToString() is { } discriminator
            && schema.Name is { } own
            && !IsFixed(properties[discriminator])
            && DiscriminatorValue(keywords["discriminator"]!.AsObject(), "#/components/schemas/" + own) is var value
            && Allows(properties[discriminator], value)
        )
        {
            result[discriminator] = value;
        }

        return result;
    }

    private bool FlagOf(JsonNode? schema, string keyword) =>
        FlatSchema.Of(contract, schema).Keywords[keyword]?.GetValue<bool>() is true;

    private JsonArray List(JsonObject keywords, TextUse use, int depth)
    {
        var prefix = keywords["prefixItems"] as JsonArray ?? [];
        var result = new JsonArray([.. prefix.Select(item => Of(item, use, depth + 1))]);
        var least = Limit(keywords, "minItems") ?? 0;
        var most = Limit(keywords, "maxItems") ?? int.MaxValue;
        var count = depth < UsualDepth ? Math.Min(Math.Max(least, 2), most) : least;
        var isUnique = keywords["uniqueItems"]?.GetValue<bool>() is true;
        if (keywords["items"] is not JsonObject item && prefix.Count > 0)
        {
            return result;
        }

        // A list of unique items can have fewer values than places.
        for (var tries = count * 3; result.Count < count && tries > 0; tries--)
        {
            var value = Of(keywords["items"], use == TextUse.Body ? use : TextUse.Item, depth + 1);
            var isTwice = isUnique && result.Any(other => JsonNode.DeepEquals(other, value));
            if (isTwice)
            {
                value = DistinctText.Of(FlatSchema.Of(contract, keywords["items"]).Keywords, value, result.Count);
                isTwice = result.Any(other => JsonNode.DeepEquals(other, value));
            }

            // A list outside a body has no form for null.
            if (!isTwice && (value is not null || use == TextUse.Body))
            {
                result.Add(value);
            }
        }

        return result;
    }

    private static int? Limit(JsonObject keywords, string name) =>
        keywords[name] is JsonValue value && value.TryGetValue<decimal>(out var limit)
            ? (int)Math.Min(limit, ushort.MaxValue)
            : null;
}
