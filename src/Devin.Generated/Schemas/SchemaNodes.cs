using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Devin.Generated.Schemas;

/// <summary>Corrects the schema of one type or property while it is exported.</summary>
internal static class SchemaNodes
{
    /// <summary>The name of the type of an object; it is removed when the schema is complete.</summary>
    public const string TypeName = "x-type";

    /// <summary>The corrected schema.</summary>
    /// <exception cref="NotSupportedException">The type cannot be described. The message names it.</exception>
    public static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        if (schema.ContainsKey("not"))
        {
            throw new NotSupportedException(
                $"The structured output cannot contain {context.TypeInfo.Type.Name}{Place(context)}: the type has no JSON "
                    + "Schema. Use a type that JSON can represent."
            );
        }

        if (schema.ContainsKey("properties") && context.TypeInfo.Kind == JsonTypeInfoKind.Object)
        {
            if (context.PropertyInfo?.CustomConverter is not null)
            {
                // The converter decides what the JSON is.
                return JsonValue.Create(true);
            }

            schema[TypeName] = NameOf(context.TypeInfo.Type);
        }

        schema.Remove("$comment");
        UseNumber(schema, context.TypeInfo.Type);
        DescribeEnum(schema, context.TypeInfo.Type);
        if (Description(context) is { } description)
        {
            schema["description"] = description;
        }

        return schema;
    }

    /// <summary>Removes the alternative of a number in a string, which some serializer options allow for reading.</summary>
    private static void UseNumber(JsonObject schema, Type type)
    {
        if (
            schema["anyOf"] is JsonArray variants
            && variants.OfType<JsonObject>().FirstOrDefault(static one => HasType(one, "number")) is { } number
            && variants.Any(static one => one?["enum"] is JsonArray names && names.Any(IsNotANumber))
        )
        {
            schema.Remove("anyOf");
            schema["type"] = number["type"]!.DeepClone();
            if (Nullable.GetUnderlyingType(type) is not null && !HasType(schema, "null"))
            {
                // The exporter leaves it out.
                schema["type"] = new JsonArray("number", "null");
            }
        }

        if (HasType(schema, "string") && (HasType(schema, "integer") || HasType(schema, "number")))
        {
            var types = (JsonArray)schema["type"]!;
            types.Remove(types.First(static type => type!.GetValue<string>() == "string"));
            if (types.Count == 1)
            {
                schema["type"] = types[0]!.DeepClone();
            }

            schema.Remove("pattern");
        }
    }

    private static bool IsNotANumber(JsonNode? value) => value?.ToString() == "NaN";

    private static bool HasType(JsonObject schema, string name) =>
        schema["type"] switch
        {
            JsonArray types => types.Any(type => type!.GetValue<string>() == name),
            JsonValue type => type.GetValue<string>() == name,
            _ => false,
        };

    /// <summary>Adds the type of an enum of strings, and the values of an enum of numbers with their names.</summary>
    private static void DescribeEnum(JsonObject schema, Type type)
    {
        var enumType = Nullable.GetUnderlyingType(type) ?? type;
        if (!enumType.IsEnum)
        {
            return;
        }

        if (schema["enum"] is JsonArray names)
        {
            schema["type"] = names.Contains(null) ? new JsonArray("string", "null") : "string";
        }
        else if (HasType(schema, "integer") && !enumType.IsDefined(typeof(FlagsAttribute), false))
        {
            var values = Enum.GetValuesAsUnderlyingType(enumType)
                .Cast<object>()
                .Select(static value => Convert.ToDecimal(value, CultureInfo.InvariantCulture))
                .ToList();
            var isNullable = HasType(schema, "null");
            schema["enum"] = new JsonArray([
                .. values.Select(static value => (JsonNode)JsonValue.Create(value)),
                .. isNullable ? new JsonNode?[] { null } : [],
            ]);
            schema["description"] = string.Join(
                ", ",
                values.Zip(Enum.GetNames(enumType), static (value, name) => $"{value} = {name}")
            );
        }
    }

    private static string? Description(JsonSchemaExporterContext context) =>
        Description(context.PropertyInfo?.AttributeProvider)
        ?? Description(context.PropertyInfo?.AssociatedParameter?.AttributeProvider)
        ?? Description(context.TypeInfo.Type);

    private static string? Description(ICustomAttributeProvider? provider) =>
        provider?.GetCustomAttributes(typeof(DescriptionAttribute), true) is [DescriptionAttribute attribute, ..]
            ? attribute.Description
            : null;

    private static string Place(JsonSchemaExporterContext context) =>
        context.PropertyInfo is { } property
            ? $" in the property '{property.Name}' of {property.DeclaringType.Name}"
            : "";

    /// <summary>A name for the type, such as <c>PairOfInt32</c>.</summary>
    private static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}Of{string.Concat(type.GetGenericArguments().Select(NameOf))}" : name;
    }
}
