namespace Devin.Generated.Testing.Core;

/// <summary>Reads and writes bodies that are files.</summary>
internal sealed class BinaryBodyCodec : BodyCodec<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public override string MediaType => "application/octet-stream";

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Read(ReadOnlySpan<byte> body) => body.ToArray();

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Write(ReadOnlyMemory<byte> value) => value;
}
