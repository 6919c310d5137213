using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract.Schemas;

namespace Devin.Generated.Testing.Contract.Examples;

/// <summary>
/// Creates an example of a schema with all of its properties: values that the contract names, otherwise values that fit the
/// name, the format and the bounds. The same schema always has the same example.
/// </summary>
internal sealed class ExampleBuilder
{
    // From this depth on, optional properties are left out, because schemas can contain themselves.
    private const int MaxOptionalDepth = 6;
    private const int MaxDepth = 32;
    private const int MaxItems = 100;

    private readonly bool _isMinimal;

    private ExampleBuilder(bool isMinimal) => _isMinimal = isMinimal;

    /// <summary>Creates the example. It is valid unless the schema has regular expressions or contradicts itself.</summary>
    public static JsonNode? Create(ContractSchema schema)
    {
        var whole = new ExampleBuilder(isMinimal: false).Create(schema, "value", 0);
        if (IsValid(schema, whole))
        {
            return whole;
        }

        // Optional properties can exclude each other.
        var minimal = new ExampleBuilder(isMinimal: true).Create(schema, "value", 0);
        return IsValid(schema, minimal) ? minimal : whole;
    }

    private JsonNode? Create(ContractSchema schema, string name, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        var facts = new ExampleFacts(schema, depth > MaxOptionalDepth);
        foreach (var offered in facts.Offered)
        {
            if (schema.Validate(offered, "").Count == 0)
            {
                return JsonNode.Parse(offered.GetRawText());
            }
        }

        return facts.Kinds.Overlaps(ValueKinds.Object) && (facts.Kinds != ValueKinds.All || facts.Objects.Count > 0)
                ? CreateObject(facts, depth)
            : facts.Kinds.Overlaps(ValueKinds.Array) && (facts.Kinds != ValueKinds.All || facts.Arrays.Count > 0)
                ? CreateArray(facts, name, depth)
            : facts.Kinds.Overlaps(ValueKinds.String) ? ExampleText.Create(facts, name)
            : facts.Kinds.Overlaps(ValueKinds.Number) ? ExampleNumber.Create(facts, name)
            : facts.Kinds.Overlaps(ValueKinds.Boolean) ? JsonValue.Create(true)
            : null;
    }

    private JsonObject CreateObject(ExampleFacts facts, int depth)
    {
        var result = new JsonObject();
        var required = facts.Objects.SelectMany(static part => part.Required).ToHashSet(StringComparer.Ordinal);
        var isSmall = _isMinimal || depth >= MaxOptionalDepth;
        foreach (var (name, schema) in facts.Objects.SelectMany(static part => part.Properties))
        {
            if (!result.ContainsKey(name) && (!isSmall || required.Contains(name)))
            {
                result[name] = Create(schema, name, depth + 1);
            }
        }

        var rest = facts
            .Objects.Select(static part => part.AdditionalProperties)
            .FirstOrDefault(static one => one is not null);
        foreach (var name in required.Where(name => !result.ContainsKey(name)))
        {
            result[name] = Create(rest ?? ContractSchema.Any, name, depth + 1);
        }

        foreach (var (name, values) in facts.Discriminators)
        {
            var listed = facts.ListedFor(name);
            if (
                !values.Contains(result[name]?.ToString())
                && values.FirstOrDefault(value => listed.Count == 0 || listed.Contains(value)) is { } value
            )
            {
                result[name] = value;
            }
        }

        AddEntries(result, facts, rest, depth);
        return result;
    }

    /// <summary>Adds entries to a map, and to an object with a minimum number of properties.</summary>
    private void AddEntries(JsonObject map, ExampleFacts facts, ContractSchema? rest, int depth)
    {
        var least = facts.Objects.Select(static part => part.MinProperties).DefaultIfEmpty(0).Max();
        var isMap = rest is not null && map.Count == 0 && !_isMinimal && depth < MaxOptionalDepth;
        var wanted = Math.Min(Math.Max(least, isMap ? 1 : 0), MaxItems);
        var keys = facts
            .Objects.Select(static part => part.PropertyNames)
            .FirstOrDefault(static one => one is not null);
        for (var number = 1; map.Count < wanted && number <= MaxItems; number++)
        {
            var name = keys is null ? $"key_{number}" : Create(keys, $"key_{number}", depth + 1)?.ToString() ?? "";
            if (ReferenceEquals(rest, ContractSchema.Never) || map.ContainsKey(name))
            {
                return;
            }

            map[name] = Create(rest ?? ContractSchema.Any, name, depth + 1);
        }
    }

    private JsonArray CreateArray(ExampleFacts facts, string name, int depth)
    {
        var least = facts.Arrays.Select(static part => part.MinItems).DefaultIfEmpty(0).Max();
        var most = facts.Arrays.Select(static part => part.MaxItems).DefaultIfEmpty(int.MaxValue).Min();
        var prefix =
            facts.Arrays.Select(static part => part.PrefixItems).FirstOrDefault(static one => one.Count > 0) ?? [];
        var isSmall = _isMinimal || depth >= MaxOptionalDepth;
        var count = Math.Min(
            Math.Min(Math.Max(Math.Max(least, isSmall ? 0 : 1), isSmall ? 0 : prefix.Count), most),
            MaxItems
        );
        var item = facts.Arrays.Select(static part => part.Items).FirstOrDefault(static one => one is not null);
        var result = new JsonArray();
        for (var index = 0; index < count; index++)
        {
            var schema = index < prefix.Count ? prefix[index] : item ?? ContractSchema.Any;
            result.Add(Vary(Create(schema, Singular(name), depth + 1), index, facts));
        }

        return result;
    }

    /// <summary>Another value for each item of a list without equal items.</summary>
    private static JsonNode? Vary(JsonNode? value, int index, ExampleFacts facts) =>
        index == 0 || !facts.Arrays.Any(static part => part.HasUniqueItems) ? value
        : value?.GetValueKind() == JsonValueKind.String ? JsonValue.Create($"{value.GetValue<string>()}{index}")
        : value?.GetValueKind() == JsonValueKind.Number
            ? ExampleNumber.Of(
                decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) + index
            )
        : value;

    private static string Singular(string name) =>
        name.EndsWith("ies", StringComparison.Ordinal) ? name[..^3] + "y"
        : name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal) ? name[..^1]
        : name;

    private static bool IsValid(ContractSchema schema, JsonNode? value) =>
        schema.Validate(JsonText.Parse(value?.ToJsonString() ?? "null"), "").Count == 0;
}
