using System.Text.Json.Nodes;
using Devin.Generator.Model;
using Devin.Generator.Scalars;

namespace Devin.Generated.Tests.Grid;

/// <summary>JSON that fits a type of the contract, spelled as the library writes it.</summary>
internal static class SampleJson
{
    /// <summary>An object with every required property, in the order in which it is written.</summary>
    public static JsonObject Object(ModelDefinition model)
    {
        var result = new JsonObject();
        foreach (var property in model.Properties.Where(static property => property.IsRequired))
        {
            result[property.WireName] = Value(property);
        }

        return result;
    }

    /// <summary>The object with one property set, in the order in which it is written.</summary>
    public static JsonObject With(ModelDefinition model, PropertyDefinition changed, JsonNode? value)
    {
        var result = new JsonObject();
        foreach (var property in model.Properties)
        {
            if (property == changed)
            {
                result[property.WireName] = value;
            }
            else if (property.IsRequired)
            {
                result[property.WireName] = Value(property);
            }
        }

        return result;
    }

    public static JsonNode? Value(PropertyDefinition property) =>
        property.Constant is { } constant ? JsonNode.Parse(constant) : Value(property.Type);

    public static JsonNode? Value(TypeUse use) => JsonNode.Parse(Text(use, depth: 0));

    /// <summary>JSON that fits a parameter, within the bounds of the contract.</summary>
    public static JsonNode? Value(Parameter parameter) =>
        parameter.Constraints?.Maximum is { } maximum ? JsonValue.Create((long)maximum) : Value(parameter.Type);

    /// <summary>The same with a value that no list of the contract has, or null when the type has no list.</summary>
    public static JsonNode? UnknownEnumValue(TypeUse use) =>
        use switch
        {
            DefinedUse { Kind: DefinitionKind.StringEnum } => "a_value_not_documented",
            DefinedUse { Kind: DefinitionKind.IntegerEnum } => 987654321,
            ListUse list when UnknownEnumValue(list.Item) is { } item => new JsonArray(item),
            MapUse map when UnknownEnumValue(map.Value) is { } value => new JsonObject { ["key"] = value },
            _ => null,
        };

    /// <summary>A value with a token that the type never has, or null when every token is fine.</summary>
    public static JsonNode? WrongToken(TypeUse use) =>
        use switch
        {
            AnyUse or DefinedUse { Kind: DefinitionKind.Union } => null,
            PrimitiveUse { Type: PrimitiveType.Boolean } => "true",
            PrimitiveUse primitive when IsNumber(primitive.Type) => "12",
            PrimitiveUse or DefinedUse { Kind: DefinitionKind.StringEnum } => 12,
            _ => "text",
        };

    private static bool IsNumber(PrimitiveType type) =>
        type
            is PrimitiveType.Int32
                or PrimitiveType.Int64
                or PrimitiveType.UnixTime
                or PrimitiveType.Single
                or PrimitiveType.Double
                or PrimitiveType.Decimal;

    private static string Text(TypeUse use, int depth) =>
        use switch
        {
            PrimitiveUse primitive => Primitive(primitive.Type),
            FreeFormUse or AnyUse =>
                """{"deep":[1,2.5,null,{"date":"2026-01-31T00:00:00Z"}],"big":12345678901234567890}""",
            ListUse list => depth > 3 ? "[]" : $"[{Text(list.Item, depth + 1)},{Text(list.Item, depth + 1)}]",
            MapUse map => depth > 3 ? "{}" : $$"""{"a key":{{Text(map.Value, depth + 1)}}}""",
            DefinedUse defined => Defined(Contract.Definition(defined.Name), depth + 1),
            _ => throw new ArgumentOutOfRangeException(nameof(use), use, "no sample"),
        };

    private static string Defined(TypeDefinition definition, int depth) =>
        definition switch
        {
            EnumDefinition { IsInteger: true } listed => listed.Values[0].Text,
            EnumDefinition listed => JsonValue.Create(listed.Values[0].Text).ToJsonString(),
            UnionDefinition union => Text(union.Variants[0].Type, depth),
            ModelDefinition model => Object(model).ToJsonString(),
            _ => throw new ArgumentOutOfRangeException(nameof(definition), definition, "no sample"),
        };

    private static string Primitive(PrimitiveType type) =>
        type switch
        {
            PrimitiveType.Boolean => "true",
            PrimitiveType.Int32 => "2147483647",
            PrimitiveType.Int64 => "4102444800123",
            PrimitiveType.UnixTime => "1769862600",
            PrimitiveType.Single or PrimitiveType.Double or PrimitiveType.Decimal => "1.5",
            PrimitiveType.DateTimeOffset => "\"2026-01-31T12:30:00Z\"",
            PrimitiveType.DateOnly => "\"2026-01-31\"",
            PrimitiveType.TimeOnly => "\"12:30:00\"",
            PrimitiveType.Guid => "\"6f1c2b9a-4a5d-4c9e-9d1b-0d5f4e3c2b1a\"",
            PrimitiveType.Uri => "\"https://example.com/a%20b?c=d\"",
            PrimitiveType.Bytes => "\"AQID\"",
            _ => "\"some text\"",
        };
}
