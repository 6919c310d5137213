using System.Text.Json.Nodes;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Pipeline;

/// <summary>Adds properties and values to responses that the contract does not define.</summary>
internal static class UndocumentedValues
{
    private static readonly string[] s_enumNames = ["origin", "devin_mode", "category"];

    /// <summary>Adds a property to each object at any depth.</summary>
    public static void AddUnknownProperties(JsonNode? node)
    {
        foreach (var child in Children(node))
        {
            AddUnknownProperties(child);
        }

        if (node is JsonObject map)
        {
            map[InMemoryDevinOptions.UnknownProperty] = new JsonObject { ["value"] = 1 };
        }
    }

    /// <summary>Replaces enum values of sessions at any depth.</summary>
    public static void UseUnknownEnumValues(JsonNode? node)
    {
        foreach (var child in Children(node))
        {
            UseUnknownEnumValues(child);
        }

        if (node is not JsonObject session || !session.ContainsKey("status_detail"))
        {
            return;
        }

        foreach (var name in s_enumNames)
        {
            session[name] = InMemoryDevinOptions.UnknownValue;
        }

        if (session["status_detail"]?.ToString() == "working")
        {
            session["status_detail"] = InMemoryDevinOptions.UnknownValue;
        }
    }

    private static JsonNode?[] Children(JsonNode? node) =>
        node switch
        {
            JsonObject map => [.. map.Select(member => member.Value)],
            JsonArray items => [.. items],
            _ => [],
        };
}
