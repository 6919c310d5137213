using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Conformance.Contract;

namespace Devin.Conformance.Requests;

/// <summary>
/// Makes values that are valid for schemas of a contract: optional properties are absent at times, null is used where it
/// is allowed, numbers and lengths are at their limits at times, and the values of an enum and the variants of a union
/// come in turn.
/// </summary>
/// <param name="contract">The contract.</param>
/// <param name="random">The source of choices.</param>
/// <param name="known">Returns a value for the name of a property or parameter that has one of its own, or null.</param>
internal sealed class RandomValue(ContractText contract, Random random, Func<string, JsonNode?> known)
{
    // Schemas reference themselves: optional properties are left out from this depth on.
    private const int MaxDepth = 5;

    private readonly Dictionary<JsonNode, int> _turns = new(ReferenceEqualityComparer.Instance);

    /// <summary>The amount of optional properties of the next values.</summary>
    public Amount Optional { get; set; } = Amount.Some;

    /// <summary>Whether an optional property or parameter is left out.</summary>
    public bool IsLeftOut => Optional == Amount.None || (Optional == Amount.Some && random.Next(2) == 0);

    /// <summary>A value for a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name of the property or parameter; null for other values.</param>
    /// <param name="depth">The number of values around it.</param>
    public JsonNode? Of(JsonObject schema, string? name, int depth = 0)
    {
        var map = contract.Resolve(schema);
        if ((map["anyOf"] ?? map["oneOf"]) is JsonArray variants)
        {
            var variant = contract.Resolve(Variant(variants, depth));
            var value = Of(variant, name, depth + 1);
            if (map["discriminator"]?["propertyName"]?.GetValue<string>() is { } property)
            {
                // It distinguishes the variants, although most schemas do not require it.
                value![property] = Of(variant["properties"]![property]!.AsObject(), property);
            }

            return value;
        }

        if (map["const"] is { } constant)
        {
            return constant.DeepClone();
        }

        if (map["enum"] is JsonArray listed)
        {
            return InTurn(listed)?.DeepClone();
        }

        return map["type"]?.GetValue<string>() switch
        {
            "object" => Object(map, depth),
            "array" => List(map, name, depth),
            "string" => Known(name) ?? RandomText.Of(map, random),
            "integer" => Known(name) ?? RandomNumber.Integer(map, random),
            "number" => RandomNumber.Real(map, random),
            "boolean" => random.Next(2) == 0,
            "null" => null,
            null => new JsonObject { ["any"] = RandomText.Of([], random) },
            var other => throw new NotSupportedException($"The type {other} is not supported."),
        };
    }

    private JsonNode? Known(string? name) => name is null ? null : known(name);

    private JsonObject Variant(JsonArray variants, int depth)
    {
        var isNullable = variants.FirstOrDefault(static variant => IsNull(variant)) is not null;
        return isNullable && depth >= MaxDepth ? new JsonObject { ["type"] = "null" } : InTurn(variants)!.AsObject();
    }

    private static bool IsNull(JsonNode? schema) =>
        schema?["type"] is JsonValue type && type.GetValueKind() == JsonValueKind.String && type.ToString() == "null";

    private JsonNode? InTurn(JsonArray choices)
    {
        // The first choice is random, so that two enums do not go in step.
        var turn = _turns.GetValueOrDefault(choices, random.Next(choices.Count));
        _turns[choices] = turn + 1;
        return choices[turn % choices.Count];
    }

    private JsonObject Object(JsonObject map, int depth)
    {
        var result = new JsonObject();
        var required = map["required"]?.AsArray().Select(static name => name!.GetValue<string>()).ToHashSet() ?? [];
        foreach (var (name, schema) in map["properties"] as JsonObject ?? [])
        {
            if (required.Contains(name) || (depth < MaxDepth && !IsLeftOut))
            {
                result[name] = Of(schema!.AsObject(), name, depth + 1);
            }
        }

        if (map["additionalProperties"] is JsonObject values && depth < MaxDepth)
        {
            for (var count = Count(map, "minProperties", "maxProperties"); count > 0; count--)
            {
                result[RandomText.Name(map["propertyNames"] as JsonObject, random)] = Of(values, null, depth + 1);
            }
        }

        return result;
    }

    private JsonArray List(JsonObject map, string? name, int depth)
    {
        if (map["prefixItems"] is JsonArray tuple)
        {
            return new JsonArray([.. tuple.Select(item => Of(item!.AsObject(), null, depth + 1))]);
        }

        var count = depth < MaxDepth ? Count(map, "minItems", "maxItems") : Limit(map, "minItems") ?? 0;
        var items = Enumerable.Range(0, count).Select(_ => Of(map["items"]!.AsObject(), name, depth + 1));
        return new JsonArray(
            map["uniqueItems"]?.GetValue<bool>() is true
                ? [.. items.DistinctBy(static item => item?.ToJsonString())]
                : [.. items]
        );
    }

    private int Count(JsonObject map, string least, string most)
    {
        var minimum = Limit(map, least) ?? 0;
        return random.Next(minimum, Math.Min(Limit(map, most) ?? int.MaxValue, minimum + 3) + 1);
    }

    private static int? Limit(JsonObject map, string name) => map[name]?.GetValue<int>();
}

/// <summary>How many of the optional properties a value has.</summary>
internal enum Amount
{
    None,
    Some,
    All,
}
