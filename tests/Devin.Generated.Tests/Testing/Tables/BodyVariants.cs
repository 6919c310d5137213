using System.Text.Json.Nodes;

namespace Devin.Generated.Tests.Testing.Tables;

/// <summary>Bodies that differ from a valid one in one place: at each value, and at each property.</summary>
internal static class BodyVariants
{
    private static readonly string[] s_values =
    [
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1000000000000",
        "\"\"",
        "\"x\"",
        "\"unknown_value\"",
        $"\"{new string('x', 70_000)}\"",
        "[]",
        "[null]",
        "{}",
        "{\"x\":1}",
    ];

    /// <summary>The bodies, each with what was changed.</summary>
    public static IEnumerable<(string Change, JsonNode? Body)> Of(JsonNode body)
    {
        foreach (var path in Paths(body, []))
        {
            foreach (var value in s_values)
            {
                var shown = value.Length > 20 ? value[..20] : value;
                yield return (
                    $"/{string.Join('/', path)} = {shown}",
                    Changed(body, path, parent => parent is null ? JsonNode.Parse(value) : Set(parent, path[^1], value))
                );
            }

            yield return ($"/{string.Join('/', path)} removed", Changed(body, path, parent => Remove(parent, path)));
            yield return ($"/{string.Join('/', path)} repeated", Changed(body, path, parent => Repeat(parent, path)));
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path) =>
        node switch
        {
            JsonObject map => [path, .. map.SelectMany(member => Paths(member.Value, [.. path, member.Key]))],
            JsonArray list => [path, .. list.SelectMany((item, index) => Paths(item, [.. path, index]))],
            _ => [path],
        };

    /// <summary>A copy of the body after a change of the parent of a value.</summary>
    private static JsonNode? Changed(JsonNode body, object[] path, Func<JsonNode?, JsonNode?> change)
    {
        if (path.Length == 0)
        {
            return change(null);
        }

        var copy = body.DeepClone();
        change(
            path[..^1].Aggregate(copy, static (node, step) => step is int index ? node[index]! : node[(string)step]!)
        );
        return copy;
    }

    private static JsonNode Set(JsonNode parent, object step, string value)
    {
        if (step is int index)
        {
            parent[index] = JsonNode.Parse(value);
        }
        else
        {
            parent[(string)step] = JsonNode.Parse(value);
        }

        return parent;
    }

    private static JsonNode? Remove(JsonNode? parent, object[] path)
    {
        if (parent is JsonArray list)
        {
            list.RemoveAt((int)path[^1]);
        }
        else
        {
            parent?.AsObject().Remove((string)path[^1]);
        }

        return parent;
    }

    /// <summary>An item becomes many equal items; a property gets a neighbor that the contract does not define.</summary>
    private static JsonNode? Repeat(JsonNode? parent, object[] path)
    {
        if (parent is JsonArray list)
        {
            var item = list[(int)path[^1]];
            foreach (var copy in Enumerable.Range(0, 300).Select(_ => item?.DeepClone()).ToArray())
            {
                list.Add(copy);
            }
        }
        else if (parent is not null)
        {
            parent[path[^1] + "_unknown"] = 1;
        }

        return parent;
    }
}
