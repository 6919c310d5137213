namespace Devin.Generated.Testing.Core;

/// <summary>The codec of responses without a body.</summary>
internal sealed class NoContentCodec : BodyCodec<NoContent>
{
    /// <inheritdoc/>
    public override string? MediaType => null;

    /// <inheritdoc/>
    public override NoContent Read(ReadOnlySpan<byte> body) => NoContent.Value;

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Write(NoContent value) => ReadOnlyMemory<byte>.Empty;
}
