using System.Globalization;
using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Contract;

/// <summary>A query parameter of the contract. Parses values as the type in the contract and validates them.</summary>
internal sealed class ContractParameter
{
    private readonly string? _type;
    private readonly string? _itemType;
    private readonly JsonObject _schema;

    private ContractParameter(string name, bool isRequired, JsonObject schema)
    {
        Name = name;
        IsRequired = isRequired;
        var variant = WithoutNull(schema);
        _type = Type(variant);
        _itemType = variant["items"] is JsonObject items ? Type(items) : null;
        _schema = schema;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Whether a request must contain the parameter.</summary>
    public bool IsRequired { get; }

    /// <summary>
    /// Reads a parameter. A parameter whose schema is a reference to an object is read as one parameter for each property
    /// of that object.
    /// </summary>
    public static IEnumerable<ContractParameter> Read(JsonObject parameter, JsonObject contract)
    {
        var schema = parameter["schema"]!.AsObject();
        if (schema["$ref"]?.GetValue<string>() is not { } reference)
        {
            var isRequired = parameter["required"]?.GetValue<bool>() is true;
            return [new ContractParameter(parameter["name"]!.GetValue<string>(), isRequired, schema)];
        }

        var target = contract["components"]!["schemas"]![reference.Split('/')[^1]]!;
        return target["properties"]!
            .AsObject()
            .Select(field => new ContractParameter(field.Key, false, field.Value!.AsObject()));
    }

    /// <summary>Validates the values of the parameter.</summary>
    /// <param name="values">At least one.</param>
    /// <param name="schemas">Compiles the schema of the parameter.</param>
    public async Task<IReadOnlyList<ContractFinding>> ValidateAsync(
        IReadOnlyList<string> values,
        SchemaCompiler schemas
    )
    {
        if (_type != "array" && values.Count > 1)
        {
            return [new ContractFinding($"query/{Name}", "sent more than once")];
        }

        var nodes = values.Select(value => Parse(value, _type == "array" ? _itemType : _type)).ToArray();
        var node = _type == "array" ? new JsonArray(nodes) : nodes[0];
        var schema = await schemas.CompileAsync(_schema).ConfigureAwait(false);
        return schema.Validate(node?.ToJsonString() ?? "null", "query", Name);
    }

    /// <summary>Parses a value as the type; text that does not parse stays a string, which the schema then rejects.</summary>
    private static JsonNode? Parse(string text, string? type) =>
        type switch
        {
            "integer"
                when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) =>
                JsonValue.Create(n),
            "number" when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) =>
                JsonValue.Create(n),
            "boolean" when text is "true" or "false" => JsonValue.Create(text == "true"),
            _ => JsonValue.Create(text),
        };

    private static JsonObject WithoutNull(JsonObject schema) =>
        schema["anyOf"] is JsonArray variants
            ? variants.Select(variant => variant!.AsObject()).First(variant => Type(variant) != "null")
            : schema;

    private static string? Type(JsonObject schema) => schema["type"]?.GetValue<string>();
}
