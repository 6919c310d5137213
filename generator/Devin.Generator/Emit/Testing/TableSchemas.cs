using System.Globalization;
using System.Text.Json.Nodes;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Emit.Testing;

/// <summary>
/// Writes schemas of a contract as JSON Schema in one spelling: OpenAPI 3.0's <c>nullable</c> and exclusive bounds as those of
/// OpenAPI 3.1, regular expressions as those of .NET, and neither descriptions nor what does not change which values are
/// valid. Schemas that others refer to are components of their own.
/// </summary>
internal sealed class TableSchemas(ReferenceResolver references, ExampleIds ids)
{
    private const string Components = "/components/schemas/";
    private const string Null = "null";

    private static readonly string[] Counts =
    [
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minContains",
        "maxContains",
        "minProperties",
        "maxProperties",
    ];
    private static readonly string[] Single =
    [
        "items",
        "additionalProperties",
        "propertyNames",
        "contains",
        "not",
        "if",
        "then",
        "else",
    ];
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] Types = ["string", "number", "integer", "boolean", "array", "object", Null];

    private readonly SortedDictionary<string, JsonNode> _components = new(StringComparer.Ordinal);

    /// <summary>The components that the written schemas use, directly or not, by name.</summary>
    public IReadOnlyDictionary<string, JsonNode> Used => _components;

    /// <summary>Writes a schema.</summary>
    public JsonNode Write(SchemaSite site)
    {
        if (site.Node is not MappingNode schema)
        {
            return JsonValue.Create(site.Node is not ScalarNode { Kind: ScalarKind.Boolean, Text: "false" });
        }

        var result = new JsonObject();
        if (schema["$ref"] is ScalarNode { Kind: ScalarKind.String } reference)
        {
            result["$ref"] = Refer(references.Resolve(reference, site.Pointer));
        }

        WriteTypes(schema, result);
        WriteNumbers(schema, result);
        WriteTexts(schema, result);
        WriteObject(site, schema, result);
        foreach (var keyword in Single)
        {
            if (schema[keyword] is { } inner and (MappingNode or ScalarNode { Kind: ScalarKind.Boolean }))
            {
                result[keyword] = Write(site.At(inner, keyword));
            }
        }

        foreach (var keyword in Lists)
        {
            if (schema.Sequence(keyword) is { Items.Count: > 0 } list)
            {
                result[keyword] = new JsonArray([
                    .. list.Items.Select((inner, index) => Write(site.At(inner, keyword, index))),
                ]);
            }
        }

        if (DiscriminatorTable.Of(schema) is { } discriminator)
        {
            result["discriminator"] = discriminator;
        }

        if (Example(schema) is { } example)
        {
            result["example"] = Json(example);
        }

        return WithNull(schema, result);
    }

    private string Refer(SchemaSite target)
    {
        var pointer = target.Pointer.ToString();
        var name =
            pointer.StartsWith(Components, StringComparison.Ordinal) && target.Pointer.Segments.Count == 3
                ? target.Pointer.Segments[^1]
                : pointer;
        if (!_components.ContainsKey(name))
        {
            // Reserved before it is written, because it can refer to itself.
            _components[name] = JsonValue.Create(true);
            _components[name] = Write(target);
        }

        return name;
    }

    private static void WriteTypes(MappingNode schema, JsonObject result)
    {
        IReadOnlyList<Node> words = schema["type"] switch
        {
            SequenceNode several => several.Items,
            { } one => [one],
            _ => [],
        };
        var types = words
            .OfType<ScalarNode>()
            .Select(static word => word.Text)
            .Where(Types.Contains)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (types.Count > 0)
        {
            result["type"] =
                types.Count == 1 ? types[0] : new JsonArray([.. types.Select(static type => JsonValue.Create(type))]);
        }

        WriteValues(schema, types, result);
    }

    private static void WriteValues(MappingNode schema, IReadOnlyList<string> types, JsonObject result)
    {
        if (schema["const"] is { } constant)
        {
            result["const"] = Json(constant);
        }
        else if (schema.Sequence("enum") is { Items.Count: > 0 } values)
        {
            // Numbers in an unquoted YAML enum of strings are strings, as in the clients.
            var isText = types.Except([Null]) is var kinds && kinds.SequenceEqual(["string"]);
            result["enum"] = new JsonArray([
                .. values.Items.Select(value =>
                    isText && value is ScalarNode { Kind: not ScalarKind.Null } scalar
                        ? JsonValue.Create(scalar.Text)
                        : Json(value)
                ),
            ]);
        }
    }

    private static void WriteNumbers(MappingNode schema, JsonObject result)
    {
        // OpenAPI 3.0 has booleans that make the bounds exclusive.
        Bound("minimum", schema.IsTrue("exclusiveMinimum") ? "exclusiveMinimum" : "minimum");
        Bound("maximum", schema.IsTrue("exclusiveMaximum") ? "exclusiveMaximum" : "maximum");
        Bound("exclusiveMinimum", "exclusiveMinimum");
        Bound("exclusiveMaximum", "exclusiveMaximum");
        if (Number(schema["multipleOf"]) is > 0 and var step)
        {
            result["multipleOf"] = step;
        }

        foreach (var keyword in Counts)
        {
            if (Number(schema[keyword]) is { } count && count >= 0 && decimal.IsInteger(count))
            {
                result[keyword] = (int)Math.Min(count, int.MaxValue);
            }
        }

        if (schema.IsTrue("uniqueItems"))
        {
            result["uniqueItems"] = true;
        }

        void Bound(string keyword, string target)
        {
            if (Number(schema[keyword]) is { } bound)
            {
                result[target] = bound;
            }
        }
    }

    private static decimal? Number(Node? node) =>
        node is ScalarNode { Kind: ScalarKind.Number } number
        && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static void WriteTexts(MappingNode schema, JsonObject result)
    {
        if (schema.Text("pattern") is { } pattern && EcmaPattern.Translate(pattern) is { } expression)
        {
            result["pattern"] = expression;
        }

        if (schema.Text("format") is { } format)
        {
            result["format"] = format;
        }
    }

    private void WriteObject(SchemaSite site, MappingNode schema, JsonObject result)
    {
        if (schema.Mapping("properties") is { Members.Count: > 0 } properties)
        {
            result["properties"] = new JsonObject(
                properties.Members.Select(member =>
                    KeyValuePair.Create<string, JsonNode?>(
                        member.Name,
                        WithId(member.Name, Write(site.At(member.Value, "properties", member.Name)))
                    )
                )
            );
        }

        var patterns = schema.Mapping("patternProperties")?.Members ?? [];
        if (patterns.Count > 0)
        {
            // The value of a name whose expression .NET lacks is any.
            result["patternProperties"] = new JsonObject(
                patterns
                    .Select(member => (Expression: EcmaPattern.Translate(member.Name), Member: member))
                    .DistinctBy(static pattern => pattern.Expression)
                    .Select(pattern =>
                        KeyValuePair.Create<string, JsonNode?>(
                            pattern.Expression ?? "",
                            pattern.Expression is null
                                ? JsonValue.Create(true)
                                : Write(site.At(pattern.Member.Value, "patternProperties", pattern.Member.Name))
                        )
                    )
            );
        }

        // A request does not contain properties that only the service sets.
        if (
            Names(
                schema["required"],
                name => schema.Mapping("properties")?.Mapping(name)?.IsTrue("readOnly") is not true
            ) is
            { Count: > 0 } required
        )
        {
            result["required"] = required;
        }

        if (schema.Mapping("dependentSchemas") is { Members.Count: > 0 } dependentSchemas)
        {
            result["dependentSchemas"] = new JsonObject(
                dependentSchemas.Members.Select(member =>
                    KeyValuePair.Create<string, JsonNode?>(
                        member.Name,
                        Write(site.At(member.Value, "dependentSchemas", member.Name))
                    )
                )
            );
        }

        if (schema.Mapping("dependentRequired") is { Members.Count: > 0 } dependent)
        {
            result["dependentRequired"] = new JsonObject(
                dependent.Members.Select(static member =>
                    KeyValuePair.Create<string, JsonNode?>(member.Name, Names(member.Value, static _ => true))
                )
            );
        }
    }

    private static JsonArray Names(Node? list, Func<string, bool> isWanted) =>
        [
            .. ((list as SequenceNode)?.Items ?? [])
                .OfType<ScalarNode>()
                .Where(static name => name.Kind == ScalarKind.String)
                .Select(static name => name.Text)
                .Distinct(StringComparer.Ordinal)
                .Where(isWanted)
                .Select(static name => JsonValue.Create(name)),
        ];

    /// <summary>Adds the example of an ID to a property that is a string.</summary>
    private JsonNode WithId(string name, JsonNode property)
    {
        if (
            ids.Find(name) is { } id
            && property is JsonObject schema
            && !schema.ContainsKey("example")
            && IsText(schema)
        )
        {
            schema["example"] = id;
        }

        return property;
    }

    private static bool IsText(JsonObject schema) =>
        schema["type"]?.ToJsonString() == "\"string\""
        || (schema["anyOf"] as JsonArray)?.OfType<JsonObject>().Any(IsText) is true;

    /// <summary>Allows null where OpenAPI 3.0 says <c>nullable</c>.</summary>
    private static JsonNode WithNull(MappingNode schema, JsonObject result) =>
        schema.IsTrue("nullable")
            ? new JsonObject { ["anyOf"] = new JsonArray(result, new JsonObject { ["type"] = Null }) }
            : result;

    private static Node? Example(MappingNode schema) =>
        schema["example"]
        ?? schema.Sequence("examples")?.Items.FirstOrDefault()
        ?? (schema["default"] is ScalarNode { Kind: not ScalarKind.Null } value ? value : null);

    private static JsonNode? Json(Node node) => JsonNode.Parse(CanonicalJson.Of(node));
}
