using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Tests.Shared.Operations;

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
                return JsonDifference.Of(JsonSerializer.SerializeToNode(value, value.GetType()), JsonNode.Parse(sent));
        }
    }

    private static async Task<string> TextAsync(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
