using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Reads a schema of an emitted table, which is valid: the generator has written it.</summary>
/// <param name="table">The components to which the schema can refer.</param>
internal sealed class SchemaReader(SchemaTable table)
{
    private static readonly string[] s_number =
    [
        "minimum",
        "exclusiveMinimum",
        "maximum",
        "exclusiveMaximum",
        "multipleOf",
    ];
    private static readonly string[] s_text = ["minLength", "maxLength", "pattern", "format"];
    private static readonly string[] s_array = ["prefixItems", "items", "minItems", "maxItems", "uniqueItems"];
    private static readonly string[] s_object =
    [
        "properties",
        "patternProperties",
        "additionalProperties",
        "propertyNames",
        "required",
        "dependentRequired",
        "minProperties",
        "maxProperties",
    ];
    private static readonly string[] s_composition = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];

    /// <summary>Reads a schema.</summary>
    public ContractSchema Read(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return schema.ValueKind == JsonValueKind.False ? ContractSchema.Never : ContractSchema.Any;
        }

        return new ContractSchema
        {
            Reference = Find(schema, "$ref") is { } name ? new SchemaReference(table, name.GetString()!) : null,
            Kinds = Find(schema, "type") is { } type ? Kinds(type) : ValueKinds.All,
            Values =
                Find(schema, "const") is { } constant ? [constant]
                : Find(schema, "enum") is { } values ? [.. values.EnumerateArray()]
                : null,
            Number = HasAny(schema, s_number) ? Number(schema) : null,
            Text = HasAny(schema, s_text) ? Text(schema) : null,
            Array = HasAny(schema, s_array) ? Array(schema) : null,
            Object = HasAny(schema, s_object) ? Object(schema) : null,
            Composition = HasAny(schema, s_composition) ? Composition(schema) : null,
            Example = Find(schema, "example"),
        };
    }

    private static NumberKeywords Number(JsonElement schema) =>
        new()
        {
            Minimum = Find(schema, "minimum")?.GetDecimal(),
            ExclusiveMinimum = Find(schema, "exclusiveMinimum")?.GetDecimal(),
            Maximum = Find(schema, "maximum")?.GetDecimal(),
            ExclusiveMaximum = Find(schema, "exclusiveMaximum")?.GetDecimal(),
            MultipleOf = Find(schema, "multipleOf")?.GetDecimal(),
        };

    private static TextKeywords Text(JsonElement schema)
    {
        var format = Find(schema, "format")?.GetString();
        return new()
        {
            MinLength = Count(schema, "minLength", 0),
            MaxLength = Count(schema, "maxLength", int.MaxValue),
            Pattern = Find(schema, "pattern") is { } pattern ? Pattern(pattern.GetString()!) : null,
            Format = format,
            FormatRule = TextFormat.Find(format),
        };
    }

    private ArrayKeywords Array(JsonElement schema) =>
        new()
        {
            PrefixItems = List(schema, "prefixItems"),
            Items = One(schema, "items"),
            MinItems = Count(schema, "minItems", 0),
            MaxItems = Count(schema, "maxItems", int.MaxValue),
            HasUniqueItems = Find(schema, "uniqueItems") is { ValueKind: JsonValueKind.True },
        };

    private ObjectKeywords Object(JsonElement schema) =>
        new()
        {
            Properties = Members(schema, "properties")
                .ToDictionary(static member => member.Name, member => Read(member.Value), StringComparer.Ordinal),
            PatternProperties =
            [
                .. Members(schema, "patternProperties")
                    .Select(member => ((TextRule)Pattern(member.Name), Read(member.Value))),
            ],
            AdditionalProperties = One(schema, "additionalProperties"),
            PropertyNames = One(schema, "propertyNames"),
            Required = Find(schema, "required") is { } required ? Names(required) : [],
            DependentRequired =
            [
                .. Members(schema, "dependentRequired").Select(static member => (member.Name, Names(member.Value))),
            ],
            MinProperties = Count(schema, "minProperties", 0),
            MaxProperties = Count(schema, "maxProperties", int.MaxValue),
        };

    private CompositionKeywords Composition(JsonElement schema) =>
        new()
        {
            AllOf = List(schema, "allOf"),
            AnyOf = List(schema, "anyOf"),
            OneOf = List(schema, "oneOf"),
            Not = One(schema, "not"),
            If = One(schema, "if"),
            Then = One(schema, "then"),
            Else = One(schema, "else"),
        };

    private IReadOnlyList<ContractSchema> List(JsonElement schema, string keyword) =>
        Find(schema, keyword) is { } list ? [.. list.EnumerateArray().Select(Read)] : [];

    private ContractSchema? One(JsonElement schema, string keyword) =>
        Find(schema, keyword) is { } value ? Read(value) : null;

    private static IEnumerable<JsonProperty> Members(JsonElement schema, string keyword) =>
        Find(schema, keyword) is { } map ? map.EnumerateObject() : [];

    private static IReadOnlyList<string> Names(JsonElement list) =>
        [.. list.EnumerateArray().Select(static name => name.GetString()!)];

    private static ValueKinds Kinds(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray()
                .Aggregate(ValueKinds.None, static (all, word) => all | ValueKind.Parse(word.GetString()))
            : ValueKind.Parse(type.GetString());

    private static PatternRule Pattern(string expression) => new(expression, expression);

    private static int Count(JsonElement schema, string keyword, int otherwise) =>
        Find(schema, keyword)?.GetInt32() ?? otherwise;

    private static bool HasAny(JsonElement schema, string[] keywords) =>
        System.Array.Exists(keywords, keyword => schema.TryGetProperty(keyword, out _));

    private static JsonElement? Find(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var value) ? value : null;
}
