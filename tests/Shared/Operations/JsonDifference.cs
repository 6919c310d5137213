using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Tests.Shared.Operations;

/// <summary>Finds the first difference of two JSON values. Two texts of one time or one number are the same.</summary>
internal static class JsonDifference
{
    /// <summary>The pointer of the difference with both values; null if there is none.</summary>
    /// <param name="actual">What was read or received.</param>
    /// <param name="expected">What was sent.</param>
    /// <param name="pointer">The pointer of both.</param>
    public static string? Of(JsonNode? actual, JsonNode? expected, string pointer = "")
    {
        if (actual is JsonObject left && expected is JsonObject right)
        {
            return left.Select(static member => member.Key)
                .Union(right.Select(static member => member.Key))
                .Select(name =>
                    left.ContainsKey(name) != right.ContainsKey(name)
                        ? $"{pointer}/{name} is {(left.ContainsKey(name) ? "added" : "missing")}"
                        : Of(left[name], right[name], $"{pointer}/{name}")
                )
                .FirstOrDefault(static difference => difference is not null);
        }

        if (actual is JsonArray items && expected is JsonArray others && items.Count == others.Count)
        {
            return items
                .Zip(others)
                .Select((pair, index) => Of(pair.First, pair.Second, $"{pointer}/{index}"))
                .FirstOrDefault(static difference => difference is not null);
        }

        return JsonNode.DeepEquals(actual, expected) || AreSameTime(actual, expected) || AreSameSingle(actual, expected)
            ? null
            : $"{pointer} is {actual?.ToJsonString() ?? "null"}, expected {expected?.ToJsonString() ?? "null"}";
    }

    /// <summary>Whether what was read is the number in single precision, with no more digits than that has.</summary>
    private static bool AreSameSingle(JsonNode? actual, JsonNode? expected) =>
        actual?.GetValueKind() == JsonValueKind.Number
        && expected?.GetValueKind() == JsonValueKind.Number
        && ((float)expected.GetValue<double>()).ToString("R", CultureInfo.InvariantCulture) == actual.ToJsonString();

    private static bool AreSameTime(JsonNode? actual, JsonNode? expected) =>
        actual is JsonValue left
        && expected is JsonValue right
        && left.GetValueKind() == JsonValueKind.String
        && right.GetValueKind() == JsonValueKind.String
        && left.TryGetValue<DateTimeOffset>(out var one)
        && right.TryGetValue<DateTimeOffset>(out var other)
        && one == other;
}
