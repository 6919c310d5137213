using System.Net;

namespace Devin.Generated.Transport;

/// <summary>Content of a known length in a pooled buffer.</summary>
internal sealed class PooledContent : HttpContent
{
    private readonly PooledBuffer _buffer;

    /// <summary>Initializes a new instance of <see cref="PooledContent"/>. The buffer keeps its owner.</summary>
    public PooledContent(PooledBuffer buffer, string contentType)
    {
        _buffer = buffer;

        // Not validated, because it is a constant of the emitted code.
        Headers.TryAddWithoutValidation("Content-Type", contentType);
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        var bytes = _buffer.Enter();
        try
        {
            await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _buffer.Leave();
        }
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Written.Length;
        return true;
    }
}
