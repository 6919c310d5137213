using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quickstart;

internal sealed record Review(string Summary, [property: Description("1 to 10")] int Score, string[] Suggestions);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Review))]
internal sealed partial class ReviewContext : JsonSerializerContext;
