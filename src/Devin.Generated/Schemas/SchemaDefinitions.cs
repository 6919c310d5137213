using System.Globalization;
using System.Text.Json.Nodes;

namespace Devin.Generated.Schemas;

/// <summary>
/// Moves what references point to under <c>definitions</c>. The exporter's references point to any place of the schema, and
/// it repeats objects that several properties have.
/// </summary>
/// <param name="root">The exported schema, which is not changed.</param>
internal sealed class SchemaDefinitions(JsonObject root)
{
    private const string Reference = "$ref";
    private const string Description = "description";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly JsonObject _definitions = [];
    private readonly HashSet<JsonNode> _open = [];

    /// <summary>Creates the schema with its definitions.</summary>
    public JsonObject Convert()
    {
        var result = ConvertMembers(root);
        if (_definitions.Count > 0)
        {
            result["definitions"] = _definitions;
        }

        return result;
    }

    private JsonNode? ConvertNode(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map when map[Reference] is JsonValue reference:
                var target = JsonPointer.Resolve(root, reference.ToString())!;
                return IsType(target) ? Refer((JsonObject)target, map[Description]) : Inline(target);
            case JsonObject map when IsType(map):
                return Refer(map, map[Description]);
            case JsonObject map:
                return ConvertMembers(map);
            case JsonArray items:
                return new JsonArray([.. items.Select(ConvertNode)]);
            default:
                return node?.DeepClone();
        }
    }

    private static bool IsType(JsonNode? node) => node is JsonObject map && map.ContainsKey(SchemaNodes.TypeName);

    /// <summary>A copy of a list or a map that several properties have.</summary>
    private JsonNode? Inline(JsonNode target)
    {
        if (!_open.Add(target))
        {
            throw new NotSupportedException(
                "The structured output cannot contain a collection that contains itself. Make it a property of a class."
            );
        }

        var result = ConvertNode(target);
        _open.Remove(target);
        return result;
    }

    private JsonObject ConvertMembers(JsonObject map)
    {
        var result = new JsonObject();
        foreach (var (name, value) in map)
        {
            if (name == "properties")
            {
                // Their names are not keywords.
                result[name] = new JsonObject(
                    ((JsonObject)value!).Select(property =>
                        KeyValuePair.Create(property.Key, ConvertNode(property.Value))
                    )
                );
            }
            else if (name is "const" or "enum" or "required" or "type")
            {
                result[name] = value?.DeepClone();
            }
            else if (name != SchemaNodes.TypeName)
            {
                result[name] = ConvertNode(value);
            }
        }

        return result;
    }

    /// <summary>
    /// A reference to a definition. Draft 7 ignores all keywords beside <c>$ref</c>, so it is wrapped if there are others.
    /// </summary>
    private JsonObject Refer(JsonObject target, JsonNode? description)
    {
        var reference = new JsonObject { [Reference] = $"#/definitions/{Define(target)}" };
        var isNullable = IsNullable(target);
        if (description is null && !isNullable)
        {
            return reference;
        }

        var result = new JsonObject();
        if (description is not null)
        {
            result[Description] = description.DeepClone();
        }

        result[isNullable ? "anyOf" : "allOf"] = isNullable
            ? new JsonArray(reference, new JsonObject { ["type"] = "null" })
            : new JsonArray(reference);
        return result;
    }

    /// <summary>Adds the definition of a type, without its nullability. Returns its name.</summary>
    private string Define(JsonObject target)
    {
        var type = target[SchemaNodes.TypeName]!.ToString();
        // The exporter repeats a type for each property that has it. Its properties are the same each time.
        var properties = (JsonObject)target["properties"]!;
        var shape = $"{type} {string.Join(' ', properties.Select(static property => property.Key))}";
        if (_names.TryGetValue(shape, out var known))
        {
            return known;
        }

        var name = type;
        for (var number = 2; _definitions.ContainsKey(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{type}{number}");
        }

        // Reserved before its members are converted, because they can refer to it.
        _names[shape] = name;
        _definitions[name] = null;
        var definition = ConvertMembers(target);
        definition.Remove(Description);
        if (IsNullable(target))
        {
            definition["type"] = "object";
        }

        _definitions[name] = definition;
        return name;
    }

    private static bool IsNullable(JsonNode node) =>
        node is JsonObject map
        && map["type"] is JsonArray types
        && types.Any(static type => type!.GetValue<string>() == "null");
}
