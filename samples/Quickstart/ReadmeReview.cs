using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Quickstart;

/// <summary>The structured output of the session.</summary>
internal sealed record ReadmeReview(string Summary, int Score, IReadOnlyList<string> Suggestions)
{
    /// <summary>The JSON Schema (Draft 7) of the structured output, for the request.</summary>
    public static JsonObject Schema { get; } =
        new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray("summary", "score", "suggestions"),
            ["properties"] = new JsonObject
            {
                ["summary"] = new JsonObject { ["type"] = "string" },
                ["score"] = new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = 1,
                    ["maximum"] = 10,
                },
                ["suggestions"] = new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject { ["type"] = "string" },
                },
            },
        };
}

/// <summary>Source-generated JSON metadata, so that no reflection is needed.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadmeReview))]
internal sealed partial class ReadmeReviewContext : JsonSerializerContext;
