using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Quickstart;

/// <summary>The structured output that the session is asked for.</summary>
internal sealed record ReadmeReview(string Summary, int Score, IReadOnlyList<string> Suggestions)
{
    /// <summary>The same as JSON Schema (Draft 7), for the request.</summary>
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

/// <summary>Reads the record without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadmeReview))]
internal sealed partial class ReadmeReviewContext : JsonSerializerContext;
