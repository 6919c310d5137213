using System.Globalization;
using System.Text.Json.Nodes;

namespace Devin.Generated.Schemas;

/// <summary>JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a member.</summary>
    public static string Append(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The pointer of an item.</summary>
    public static string Append(string pointer, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    /// <summary>The node that a reference of the form <c>#/a/b</c> points to; null if there is none.</summary>
    public static JsonNode? Resolve(JsonNode root, string reference)
    {
        JsonNode? node = root;
        foreach (var part in reference.TrimStart('#').Split('/').Skip(1))
        {
            var name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                JsonObject map => map[name],
                JsonArray items
                    when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                        && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }
}
