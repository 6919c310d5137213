using Devin.Generated.Json;

namespace Devin.Generated.Testing.Core;

/// <summary>Writes JSON bodies.</summary>
internal static class JsonBytes
{
    /// <summary>The JSON that a function writes.</summary>
    public static ReadOnlyMemory<byte> Of(Action<CodecWriter> write)
    {
        using var buffer = new PooledBuffer();
        write(new Utf8CodecWriter(buffer));
        return buffer.Written.ToArray();
    }
}
