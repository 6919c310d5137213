using System.Text.Json.Serialization;

namespace HandWritten;

/// <summary>The serializers that System.Text.Json generates at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SessionRequest))]
[JsonSerializable(typeof(Session))]
[JsonSerializable(typeof(SessionPage))]
internal sealed partial class SessionJson : JsonSerializerContext;
