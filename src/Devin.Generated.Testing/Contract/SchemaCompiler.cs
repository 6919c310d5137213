using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Devin.Generated.Testing.Contract;

/// <summary>
/// Compiles schemas of one contract on first use, each with the component schemas that it references.
/// </summary>
/// <param name="contract">The contract.</param>
internal sealed class SchemaCompiler(JsonObject contract)
{
    private const string Components = "#/components/schemas/";

    // Compiling all schemas takes seconds and hundreds of megabytes, and a test calls only a few operations.
    private readonly ConcurrentDictionary<JsonNode, Lazy<Task<ContractSchema>>> _compiled = new();
    private int _count;

    /// <summary>The number of schemas that have been compiled.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Returns the compiled schema. A node is compiled once.</summary>
    /// <param name="schema">A schema node of the contract, with references to <c>#/components/schemas/…</c>.</param>
    public Task<ContractSchema> CompileAsync(JsonNode schema) =>
        _compiled
            .GetOrAdd(
                schema,
                static (key, compiler) => new Lazy<Task<ContractSchema>>(() => compiler.CompileNewAsync(key)),
                this
            )
            .Value;

    private async Task<ContractSchema> CompileNewAsync(JsonNode schema)
    {
        Interlocked.Increment(ref _count);

        // The validator implements an older draft: definitions instead of components, and no const.
        var referenced = new Queue<string>();
        var definitions = new JsonObject();
        var root = new JsonObject { ["allOf"] = new JsonArray(Translate(schema, referenced)) };
        while (referenced.TryDequeue(out var name))
        {
            if (!definitions.ContainsKey(name))
            {
                definitions[name] = Translate(contract["components"]!["schemas"]![name], referenced);
            }
        }

        root["definitions"] = definitions;
        return new ContractSchema(await JsonSchema.FromJsonAsync(root.ToJsonString()).ConfigureAwait(false));
    }

    private static JsonNode? Translate(JsonNode? node, Queue<string> referenced) =>
        node switch
        {
            // A discriminator only selects a variant for reading; the variants define what is valid.
            JsonObject map => new JsonObject(
                map.Where(static member =>
                        member.Key != "discriminator"
                        || member.Value is not JsonObject { Count: > 0 } value
                        || !value.ContainsKey("propertyName")
                    )
                    .Select(member => Translate(member, referenced))
            ),
            JsonArray items => new JsonArray([.. items.Select(item => Translate(item, referenced))]),
            _ => node?.DeepClone(),
        };

    private static KeyValuePair<string, JsonNode?> Translate(
        KeyValuePair<string, JsonNode?> member,
        Queue<string> referenced
    ) =>
        member switch
        {
            { Key: "$ref", Value: JsonValue reference } => KeyValuePair.Create<string, JsonNode?>(
                "$ref",
                Translate(reference.GetValue<string>(), referenced)
            ),
            { Key: "const", Value: JsonValue value } => KeyValuePair.Create<string, JsonNode?>(
                "enum",
                new JsonArray(value.DeepClone())
            ),
            _ => KeyValuePair.Create(member.Key, Translate(member.Value, referenced)),
        };

    private static string Translate(string reference, Queue<string> referenced)
    {
        if (!reference.StartsWith(Components, StringComparison.Ordinal))
        {
            return reference;
        }

        var name = reference[Components.Length..];
        referenced.Enqueue(name.Split('/')[0]);
        return "#/definitions/" + name;
    }
}
