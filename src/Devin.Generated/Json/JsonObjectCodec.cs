using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>An object whose properties the contract does not specify.</summary>
internal readonly struct JsonObjectCodec : IJsonCodec<JsonObject>
{
    public static string Expected => "an object";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out JsonObject? value
    )
    {
        value = reader.TokenType == JsonTokenType.StartObject ? (JsonObject)JsonNodeReader.Read(ref reader)! : null;
        return value is not null;
    }

    public static void Write(CodecWriter writer, JsonObject value, JsonWriteMode mode) =>
        JsonNodeWriter.Write(writer, value);

    public static bool IsSame(JsonObject left, JsonObject right) => JsonNodeCodec.IsSame(left, right);

    public static int Hash(JsonObject value) => JsonNodeCodec.Hash(value);

    public static JsonObject Copy(JsonObject value) => value.DeepClone().AsObject();

    public static void Check(JsonObject value, ValueRules? rules, ref Validation validation) =>
        CountCheck.Properties(value.Count, rules, ref validation);
}
