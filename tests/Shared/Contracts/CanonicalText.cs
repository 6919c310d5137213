using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Tests.Shared.Contracts;

/// <summary>Gives JSON texts one spelling, so that two texts of one value are the same.</summary>
internal static class CanonicalText
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text with its properties in order and without escapes; any text that is no object or list as it is.</summary>
    public static string Of(string text)
    {
        if (!text.StartsWith('{') && !text.StartsWith('['))
        {
            return text;
        }

        try
        {
            return Sorted(JsonNode.Parse(text))!.ToJsonString(s_options);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject map => new JsonObject(
                map.OrderBy(static member => member.Key, StringComparer.Ordinal)
                    .Select(static member => KeyValuePair.Create(member.Key, Sorted(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Sorted)]),
            _ => node?.DeepClone(),
        };
}
