using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

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

    public static void Write(Utf8JsonWriter writer, IList<T> value, JsonWriteMode mode) =>
        ListCodec<T, TCodec>.Write(writer, value, mode);
}
