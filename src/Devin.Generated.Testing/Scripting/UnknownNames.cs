using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Scripting;

/// <summary>The properties and values that rules add to responses, which the contract does not define.</summary>
public static class UnknownNames
{
    /// <summary>The name of an added property.</summary>
    public const string Property = "unknown_in_memory";

    /// <summary>The text of a replaced enum value.</summary>
    public const string Value = "unknown_in_memory";

    internal static void AddProperty(JsonNode? node)
    {
        foreach (var child in Children(node))
        {
            AddProperty(child);
        }

        if (node is JsonObject map)
        {
            map[Property] = new JsonObject { ["value"] = 1 };
        }
    }

    internal static void ReplaceTexts(JsonNode? node, string[] properties)
    {
        foreach (var child in Children(node))
        {
            ReplaceTexts(child, properties);
        }

        if (node is JsonObject map)
        {
            foreach (var name in properties)
            {
                if (
                    map.TryGetPropertyValue(name, out var old)
                    && (old is null || old.GetValueKind() == JsonValueKind.String)
                )
                {
                    map[name] = Value;
                }
            }
        }
    }

    private static JsonNode?[] Children(JsonNode? node) =>
        node switch
        {
            JsonObject map => [.. map.Select(static member => member.Value)],
            JsonArray items => [.. items],
            _ => [],
        };
}
