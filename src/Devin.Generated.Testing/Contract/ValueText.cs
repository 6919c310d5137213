using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract.Schemas;

namespace Devin.Generated.Testing.Contract;

/// <summary>Converts the text of parameters and form fields to the JSON value that their schema describes.</summary>
internal static class ValueText
{
    /// <summary>
    /// The value that a text represents: a number or a boolean where the schema allows one, otherwise a string, which the
    /// schema can refuse.
    /// </summary>
    public static JsonNode? Parse(string text, ContractSchema schema)
    {
        var kinds = schema.PossibleKinds;
        if (kinds.Overlaps(ValueKinds.String) && schema.Validate(JsonText.Of(text), "").Count == 0)
        {
            return JsonValue.Create(text);
        }

        return kinds.Overlaps(ValueKinds.Fraction) && IsNumber(text) ? JsonNode.Parse(text)
            : kinds.Overlaps(ValueKinds.Integer) && ReadInteger(text) is { } integer ? JsonValue.Create(integer)
            : kinds.Overlaps(ValueKinds.Boolean) && text is "true" or "false" ? JsonValue.Create(text == "true")
            : JsonValue.Create(text);
    }

    /// <summary>The values of texts with one name: a list, or one value where the schema allows no list.</summary>
    public static JsonNode? Parse(IReadOnlyList<string> texts, ContractSchema schema) =>
        texts.Count > 1 || IsList(schema) ? ParseList(texts, schema) : Parse(texts[0], schema);

    /// <summary>The list that texts represent.</summary>
    public static JsonArray ParseList(IEnumerable<string> texts, ContractSchema schema)
    {
        var item = ItemOf(schema);
        return [.. texts.Select(text => Parse(text, item))];
    }

    /// <summary>
    /// The list that one text of JSON represents, where its items are objects or lists: they have no other form. Null for
    /// other texts and other items.
    /// </summary>
    public static JsonArray? ReadObjects(string text, ContractSchema schema)
    {
        const ValueKinds Deep = ValueKinds.Object | ValueKinds.Array | ValueKinds.Null;
        if (!text.StartsWith('[') || (ItemOf(schema).PossibleKinds & ~Deep) != ValueKinds.None)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text) as JsonArray;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether the schema describes a list and no text.</summary>
    public static bool IsList(ContractSchema schema) =>
        (schema.PossibleKinds & (ValueKinds.Array | ValueKinds.String)) == ValueKinds.Array;

    /// <summary>Whether the schema describes an object, and neither a list nor a text.</summary>
    public static bool IsObject(ContractSchema schema) =>
        (schema.PossibleKinds & (ValueKinds.Object | ValueKinds.Array | ValueKinds.String)) == ValueKinds.Object;

    /// <summary>The schema of the items of a list.</summary>
    public static ContractSchema ItemOf(ContractSchema schema) =>
        SchemaParts.Of(schema).Select(static part => part.Array?.Items).FirstOrDefault(static item => item is not null)
        ?? ContractSchema.Any;

    /// <summary>The schemas of the properties of an object.</summary>
    public static IReadOnlyDictionary<string, ContractSchema> PropertiesOf(ContractSchema schema)
    {
        var properties = new Dictionary<string, ContractSchema>(StringComparer.Ordinal);
        foreach (
            var (name, property) in SchemaParts
                .Of(schema)
                .SelectMany(static part => part.Object?.Properties.AsEnumerable() ?? [])
        )
        {
            properties.TryAdd(name, property);
        }

        return properties;
    }

    /// <summary>The schema of the properties of an object that have none of their own.</summary>
    public static ContractSchema AdditionalOf(ContractSchema schema) => FindAdditional(schema) ?? ContractSchema.Any;

    /// <summary>Whether an object can have any property of a schema.</summary>
    public static bool IsMap(ContractSchema schema) =>
        FindAdditional(schema) is { } additional && additional.PossibleKinds != ValueKinds.None;

    private static ContractSchema? FindAdditional(ContractSchema schema) =>
        SchemaParts
            .Of(schema)
            .Select(static part => part.Object?.AdditionalProperties)
            .FirstOrDefault(static additional => additional is not null);

    /// <summary>An integer in the range of the clients, without a fraction or an exponent; null for other texts.</summary>
    private static long? ReadInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? integer
            : null;

    private static bool IsNumber(string text)
    {
        if (text.Length == 0 || (text[0] != '-' && !char.IsAsciiDigit(text[0])))
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Number && !char.IsWhiteSpace(text[^1]);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
