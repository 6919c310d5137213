using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Conformance.Runs;

/// <summary>Compares the result of a call with the bytes of the response.</summary>
internal static class ResultReading
{
    /// <summary>What the result does not contain of the response; null if it contains everything.</summary>
    public static async Task<string?> DifferenceAsync(CallOutcome outcome)
    {
        var (value, type) = outcome.Result!;
        var sent = outcome.Exchanges[^1].Body;
        switch (value)
        {
            case null:
                return type is null || sent is "null" ? null : "the result is null";
            case ApiStream { Content: var stream }:
                return await TextAsync(stream) == sent ? null : "the result has other bytes than the response";
            case Stream stream:
                return await TextAsync(stream) == sent ? null : "the result has other bytes than the response";
            case string text:
                return text == sent ? null : "the result is another text than the response";
            default:
                return Difference(JsonSerializer.SerializeToNode(value, value.GetType()), JsonNode.Parse(sent), "");
        }
    }

    private static string? Difference(JsonNode? read, JsonNode? sent, string pointer)
    {
        if (read is JsonObject left && sent is JsonObject right)
        {
            return left.Select(static member => member.Key)
                .Union(right.Select(static member => member.Key))
                .Select(name =>
                    left.ContainsKey(name) != right.ContainsKey(name)
                        ? $"{pointer}/{name} is in one of the result and the response only"
                        : Difference(left[name], right[name], $"{pointer}/{name}")
                )
                .FirstOrDefault(static difference => difference is not null);
        }

        if (read is JsonArray items && sent is JsonArray others && items.Count == others.Count)
        {
            return items
                .Zip(others)
                .Select((pair, index) => Difference(pair.First, pair.Second, $"{pointer}/{index}"))
                .FirstOrDefault(static difference => difference is not null);
        }

        return JsonNode.DeepEquals(read, sent) || AreSameTime(read, sent)
            ? null
            : $"{pointer} is {read?.ToJsonString() ?? "null"} in the result and {sent?.ToJsonString() ?? "null"} in the response";
    }

    /// <summary>A time has several texts.</summary>
    private static bool AreSameTime(JsonNode? read, JsonNode? sent) =>
        read is JsonValue left
        && sent is JsonValue right
        && left.GetValueKind() == JsonValueKind.String
        && right.GetValueKind() == JsonValueKind.String
        && left.TryGetValue<DateTimeOffset>(out var one)
        && right.TryGetValue<DateTimeOffset>(out var other)
        && one == other;

    private static async Task<string> TextAsync(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
