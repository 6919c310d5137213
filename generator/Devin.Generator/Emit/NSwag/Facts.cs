using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generator.Emit.NSwag;

/// <summary>
/// The input of the templates: names, types, flags and comments, with text of the contract escaped for its place. No
/// key is called <c>type</c> or <c>properties</c>: NSwag treats an object with such a key as a schema.
/// </summary>
internal static class Facts
{
    /// <summary>The extension of a schema or an operation that has them.</summary>
    public const string Extension = "x-facts";

    /// <summary>
    /// The schema of a class. It has no properties but the facts: NSwag needs longest for the schemas of properties.
    /// </summary>
    public static JsonObject Schema(JsonObject facts) =>
        new()
        {
            ["type"] = "object",
            [Extension] = Of(facts),
            ["additionalProperties"] = false,
        };

    /// <summary>
    /// The object without null, false and empty members, which a template cannot distinguish from absent ones.
    /// </summary>
    public static JsonObject Of(JsonObject facts)
    {
        var empty = facts.Where(static fact => IsEmpty(fact.Value)).Select(static fact => fact.Key).ToArray();
        foreach (var name in empty)
        {
            facts.Remove(name);
        }

        return facts;
    }

    /// <summary>A list of texts.</summary>
    public static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(static text => (JsonNode)text)]);

    /// <summary>A list of objects.</summary>
    public static JsonArray List(IEnumerable<JsonObject> facts) => new([.. facts.Select(Of)]);

    private static bool IsEmpty(JsonNode? value) =>
        value is null or JsonArray { Count: 0 } || value.GetValueKind() == JsonValueKind.False;
}
