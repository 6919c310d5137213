using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// A response that is an array according to the contract. Services with paging can also send an object with the array
/// in <c>items</c>, as one page of the documentation shows; both are read.
/// </summary>
internal readonly struct RootListCodec<T, TCodec> : IJsonCodec<IList<T>>
    where TCodec : struct, IJsonCodec<T>
{
    public static string Expected => "an array, or an object with an array in 'items'";

    public static bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out IList<T>? value
    )
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return ListCodec<T, TCodec>.TryRead(ref reader, context, out value);
        }

        value = null;
        var start = reader;
        while (JsonRead.NextProperty(ref reader))
        {
            var isItems = reader.ValueTextEquals("items"u8);
            reader.Read();
            if (!isItems || !ListCodec<T, TCodec>.TryRead(ref reader, context, out value))
            {
                reader.Skip();
            }
        }

        if (value is null)
        {
            reader = start;
        }

        return value is not null;
    }

    public static void Write(CodecWriter writer, IList<T> value, JsonWriteMode mode) =>
        ListCodec<T, TCodec>.Write(writer, value, mode);

    public static bool IsAlwaysChecked => true;

    public static bool IsSame(IList<T> left, IList<T> right) => ListCodec<T, TCodec>.IsSame(left, right);

    public static int Hash(IList<T> value) => ListCodec<T, TCodec>.Hash(value);

    public static IList<T> Copy(IList<T> value) => ListCodec<T, TCodec>.Copy(value);

    public static void Check(IList<T> value, ValueRules? rules, ref Validation validation) =>
        ListCodec<T, TCodec>.Check(value, rules, ref validation);
}
