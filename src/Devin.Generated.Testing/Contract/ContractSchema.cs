using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Devin.Generated.Testing.Contract;

/// <summary>A schema of the contract that can judge JSON.</summary>
internal sealed class ContractSchema
{
    private readonly JsonSchema _schema;

    private ContractSchema(JsonSchema schema) => _schema = schema;

    /// <summary>Compiles a schema of the contract.</summary>
    /// <param name="schema">The schema, with references to <c>#/components/schemas/…</c>.</param>
    /// <param name="contract">The whole contract.</param>
    public static async Task<ContractSchema> CompileAsync(JsonNode schema, JsonObject contract)
    {
        // The validator knows an older dialect: definitions instead of components, and no const.
        var root = new JsonObject
        {
            ["allOf"] = new JsonArray(Translate(schema)),
            ["definitions"] = Translate(contract["components"]!["schemas"]!),
        };
        return new ContractSchema(await JsonSchema.FromJsonAsync(root.ToJsonString()).ConfigureAwait(false));
    }

    /// <summary>What is wrong with a JSON text; empty when nothing is.</summary>
    /// <param name="json">The text.</param>
    /// <param name="location">Where it stands in the request: <c>body</c>, or <c>query</c> and a name.</param>
    public IReadOnlyList<ContractFinding> Judge(string json, params string[] location) =>
        Outermost([.. _schema.Validate(json).SelectMany(error => Flatten(error, location)).Distinct()]);

    /// <summary>Of a value that is wrong as a whole, the findings inside say nothing more.</summary>
    private static IReadOnlyList<ContractFinding> Outermost(ContractFinding[] findings) =>
        [
            .. findings.Where(finding =>
                !findings.Any(other => finding.Location.StartsWith(other.Location + "/", StringComparison.Ordinal))
            ),
        ];

    private static IEnumerable<ContractFinding> Flatten(ValidationError error, string[] location)
    {
        if (error is ChildSchemaValidationError parent)
        {
            var inner = parent
                .Errors.Where(child => child.Key.ActualSchema.Type != JsonObjectType.Null)
                .SelectMany(child => child.Value)
                .SelectMany(child => Flatten(child, location))
                .ToArray();
            if (inner.Length > 0)
            {
                return inner;
            }
        }

        var kind = ContractFinding.Words(error.Kind.ToString());
        return [new ContractFinding(Location(error.Path, location), kind)];
    }

    /// <summary>The path <c>#/tags[3]</c> as the parts <c>tags</c> and <c>3</c>, after the place of the whole.</summary>
    private static string Location(string? path, string[] location) =>
        string.Join(
            '/',
            location.Concat((path ?? "").TrimStart('#').Split('/', '.', '[', ']').Where(static part => part.Length > 0))
        );

    private static JsonNode? Translate(JsonNode? node) =>
        node switch
        {
            // A discriminator helps readers choose; the variants themselves decide what is valid.
            JsonObject map => new JsonObject(
                map.Where(static member =>
                        member.Key != "discriminator"
                        || member.Value is not JsonObject { Count: > 0 } value
                        || !value.ContainsKey("propertyName")
                    )
                    .Select(Translate)
            ),
            JsonArray items => new JsonArray([.. items.Select(Translate)]),
            _ => node?.DeepClone(),
        };

    private static KeyValuePair<string, JsonNode?> Translate(KeyValuePair<string, JsonNode?> member) =>
        member switch
        {
            { Key: "$ref", Value: JsonValue reference } => KeyValuePair.Create<string, JsonNode?>(
                "$ref",
                reference
                    .GetValue<string>()
                    .Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal)
            ),
            { Key: "const", Value: JsonValue value } => KeyValuePair.Create<string, JsonNode?>(
                "enum",
                new JsonArray(value.DeepClone())
            ),
            _ => KeyValuePair.Create(member.Key, Translate(member.Value)),
        };
}
