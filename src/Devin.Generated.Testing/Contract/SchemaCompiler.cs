using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Devin.Generated.Testing.Contract;

/// <summary>Compiles schemas of one contract, each when it is first needed, with the component schemas that it reaches.</summary>
/// <param name="contract">The whole contract.</param>
internal sealed class SchemaCompiler(JsonObject contract)
{
    private const string Components = "#/components/schemas/";

    // Compiling every schema of the contract takes seconds and hundreds of megabytes; a test calls a few operations.
    private readonly ConcurrentDictionary<JsonNode, Lazy<Task<ContractSchema>>> _compiled = new();
    private int _count;

    /// <summary>The number of compilations so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The compiled form of a schema, the same each time.</summary>
    /// <param name="schema">A schema with references to <c>#/components/schemas/…</c>.</param>
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

        // The validator knows an older dialect: definitions instead of components, and no const.
        var reached = new Queue<string>();
        var definitions = new JsonObject();
        var root = new JsonObject { ["allOf"] = new JsonArray(Translate(schema, reached)) };
        while (reached.TryDequeue(out var name))
        {
            if (!definitions.ContainsKey(name))
            {
                definitions[name] = Translate(contract["components"]!["schemas"]![name], reached);
            }
        }

        root["definitions"] = definitions;
        return new ContractSchema(await JsonSchema.FromJsonAsync(root.ToJsonString()).ConfigureAwait(false));
    }

    private static JsonNode? Translate(JsonNode? node, Queue<string> reached) =>
        node switch
        {
            // A discriminator helps readers choose; the variants themselves decide what is valid.
            JsonObject map => new JsonObject(
                map.Where(static member =>
                        member.Key != "discriminator"
                        || member.Value is not JsonObject { Count: > 0 } value
                        || !value.ContainsKey("propertyName")
                    )
                    .Select(member => Translate(member, reached))
            ),
            JsonArray items => new JsonArray([.. items.Select(item => Translate(item, reached))]),
            _ => node?.DeepClone(),
        };

    private static KeyValuePair<string, JsonNode?> Translate(
        KeyValuePair<string, JsonNode?> member,
        Queue<string> reached
    ) =>
        member switch
        {
            { Key: "$ref", Value: JsonValue reference } => KeyValuePair.Create<string, JsonNode?>(
                "$ref",
                Translate(reference.GetValue<string>(), reached)
            ),
            { Key: "const", Value: JsonValue value } => KeyValuePair.Create<string, JsonNode?>(
                "enum",
                new JsonArray(value.DeepClone())
            ),
            _ => KeyValuePair.Create(member.Key, Translate(member.Value, reached)),
        };

    private static string Translate(string reference, Queue<string> reached)
    {
        if (!reference.StartsWith(Components, StringComparison.Ordinal))
        {
            return reference;
        }

        var name = reference[Components.Length..];
        reached.Enqueue(name.Split('/')[0]);
        return "#/definitions/" + name;
    }
}
