using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A property whose value is parsed when it is used, which most programs never do.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">The codec that reads the value at once.</typeparam>
internal readonly struct FreeFormCodec<T, TCodec> : IJsonCodec<FreeFormJson<T>>
    where T : JsonNode
    where TCodec : struct, IJsonCodec<T>
{
    public static string Expected => TCodec.Expected;

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out FreeFormJson<T>? value
    )
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var start = reader;
            var text = ReaderText.Read(ref reader);
            if (!text.IsEmpty)
            {
                value = FreeFormJson<T>.Unparsed(text);
                return true;
            }

            reader = start;
        }

        value = TCodec.TryRead(ref reader, context, out var read) ? read : null;
        return value is not null;
    }

    public static void Write(CodecWriter writer, FreeFormJson<T> value, JsonWriteMode mode) =>
        TCodec.Write(writer, value.Value, mode);

    public static bool IsAlwaysChecked => TCodec.IsAlwaysChecked;

    public static bool IsSame(FreeFormJson<T> left, FreeFormJson<T> right) =>
        (!left.Text.IsEmpty && left.Text.SequenceEqual(right.Text)) || TCodec.IsSame(left.Value, right.Value);

    public static int Hash(FreeFormJson<T> value) => TCodec.Hash(value.Value);

    public static FreeFormJson<T> Copy(FreeFormJson<T> value) => value.Copy();

    public static void Check(FreeFormJson<T> value, ValueRules? rules, ref Validation validation) =>
        TCodec.Check(value.Value, rules, ref validation);
}
