using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A URI (<c>format: uri</c>), absolute or relative. It is written as it was read.</summary>
internal readonly struct UriCodec : IJsonCodec<Uri>
{
    public static string Expected => "a URI";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, [NotNullWhen(true)] out Uri? value)
    {
        value = null;
        return StringCodec.TryRead(ref reader, context, out var text)
            && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);
    }

    public static void Write(Utf8JsonWriter writer, Uri value, JsonWriteMode mode) =>
        writer.WriteStringValue(value.OriginalString);
}
