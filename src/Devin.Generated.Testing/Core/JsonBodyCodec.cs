using System.Text.Json;
using Devin.Generated.Json;

namespace Devin.Generated.Testing.Core;

/// <summary>Reads and writes JSON bodies.</summary>
internal sealed class JsonBodyCodec<T, TCodec> : BodyCodec<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override T Read(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        return JsonRead.Value<T, TCodec>(ref reader, JsonReadContext.None);
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Write(T value) =>
        JsonBytes.Of(writer => TCodec.Write(writer, value, JsonWriteMode.Lenient));
}
