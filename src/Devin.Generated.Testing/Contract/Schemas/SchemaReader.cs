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
    private static readonly string[] s_array =
    [
        "prefixItems",
        "items",
        "contains",
        "minItems",
        "maxItems",
        "uniqueItems",
    ];
    private static readonly string[] s_object =
    [
        "properties",
        "patternProperties",
        "additionalProperties",
        "propertyNames",
        "required",
        "dependentRequired",
        "dependentSchemas",
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
            Contains = One(schema, "contains"),
            MinContains = Count(schema, "minContains", 1),
            MaxContains = Count(schema, "maxContains", int.MaxValue),
            MinItems = Count(schema, "minItems", 0),
            MaxItems = Count(schema, "maxItems", int.MaxValue),
            HasUniqueItems = Find(schema, "uniqueItems") is { ValueKind: JsonValueKind.True },
        };

    private ObjectKeywords Object(JsonElement schema) =>
        new()
        {
            Properties = Properties(schema, "properties"),
            PatternProperties = Members(
                schema,
                "patternProperties",
                (name, value) => new NamePattern(Pattern(name), Read(value))
            ),
            AdditionalProperties = One(schema, "additionalProperties"),
            PropertyNames = One(schema, "propertyNames"),
            Required = Find(schema, "required") is { } required ? Names(required) : [],
            DependentRequired = Members(
                schema,
                "dependentRequired",
                static (name, value) => new Dependency(name, Names(value))
            ),
            DependentSchemas = Properties(schema, "dependentSchemas"),
            MinProperties = Count(schema, "minProperties", 0),
            MaxProperties = Count(schema, "maxProperties", int.MaxValue),
        };

    private CompositionKeywords Composition(JsonElement schema) =>
        new()
        {
            AllOf = List(schema, "allOf"),
            AnyOf = List(schema, "anyOf"),
            OneOf = List(schema, "oneOf"),
            Discriminator = Find(schema, "discriminator") is { } discriminator ? Discriminator(discriminator) : null,
            Not = One(schema, "not"),
            If = One(schema, "if"),
            Then = One(schema, "then"),
            Else = One(schema, "else"),
        };

    private static DiscriminatorKeyword Discriminator(JsonElement discriminator) =>
        new(
            discriminator.GetProperty("property").GetString()!,
            discriminator
                .GetProperty("variants")
                .EnumerateObject()
                .ToDictionary(
                    static entry => entry.Name,
                    static entry => entry.Value.GetInt32(),
                    StringComparer.Ordinal
                )
        );

    private List<ContractSchema> List(JsonElement schema, string keyword)
    {
        var result = new List<ContractSchema>();
        if (Find(schema, keyword) is { } list)
        {
            foreach (var item in list.EnumerateArray())
            {
                result.Add(Read(item));
            }
        }

        return result;
    }

    private ContractSchema? One(JsonElement schema, string keyword) =>
        Find(schema, keyword) is { } value ? Read(value) : null;

    private Dictionary<string, ContractSchema> Properties(JsonElement schema, string keyword)
    {
        var result = new Dictionary<string, ContractSchema>(StringComparer.Ordinal);
        if (Find(schema, keyword) is { } map)
        {
            foreach (var property in map.EnumerateObject())
            {
                result.Add(property.Name, Read(property.Value));
            }
        }

        return result;
    }

    private static List<T> Members<T>(JsonElement schema, string keyword, Func<string, JsonElement, T> create)
    {
        var result = new List<T>();
        if (Find(schema, keyword) is { } map)
        {
            foreach (var member in map.EnumerateObject())
            {
                result.Add(create(member.Name, member.Value));
            }
        }

        return result;
    }

    private static List<string> Names(JsonElement list)
    {
        var result = new List<string>();
        foreach (var name in list.EnumerateArray())
        {
            result.Add(name.GetString()!);
        }

        return result;
    }

    private static ValueKinds Kinds(JsonElement type)
    {
        if (type.ValueKind != JsonValueKind.Array)
        {
            return ValueKind.Parse(type.GetString());
        }

        var kinds = ValueKinds.None;
        foreach (var word in type.EnumerateArray())
        {
            kinds |= ValueKind.Parse(word.GetString());
        }

        return kinds;
    }

    private static PatternRule Pattern(string expression) => new(expression, expression);

    private static int Count(JsonElement schema, string keyword, int otherwise) =>
        Find(schema, keyword)?.GetInt32() ?? otherwise;

    private static bool HasAny(JsonElement schema, string[] keywords) =>
        System.Array.Exists(keywords, keyword => schema.TryGetProperty(keyword, out _));

    private static JsonElement? Find(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var value) ? value : null;
}
