using System.Text.Json;
using Devin.Generated.Json;
using Devin.Generated.Transport;

namespace Devin.Generated.Testing.Core;

/// <summary>Writes JSON bodies.</summary>
internal static class JsonBytes
{
    /// <summary>The JSON that a function writes.</summary>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer, JsonWriterSettings.Options))
        {
            write(writer);
        }

        return buffer.Written.ToArray();
    }
}
