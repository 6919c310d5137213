using System.Text;
using System.Text.Json;
using Devin.Generated.Json;

namespace Devin.Generated.Tests.Errors;

/// <summary>Writes a text that is JSON.</summary>
internal sealed class RawCodec : IJsonCodec<string>
{
    public static string Expected => "JSON";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out string value) =>
        throw new NotSupportedException();

    public static void Write(CodecWriter writer, string value, JsonWriteMode mode) =>
        writer.WriteRawValue(Encoding.UTF8.GetBytes(value));
}
