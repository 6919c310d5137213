using System.Text.Json.Nodes;

namespace Devin.Conformance.Requests;

/// <summary>Removes nulls with which a change cannot clear a value, although the schema of the change allows them.</summary>
internal static class NullMembers
{
    /// <summary>Removes the members with these names whose value is null.</summary>
    public static void Remove(JsonObject map, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (map[name] is null)
            {
                map.Remove(name);
            }
        }
    }
}
