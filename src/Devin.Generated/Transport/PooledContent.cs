using System.Net;
using Devin.Generated.Json;

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
    protected override Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        // Not asynchronous itself, because connections copy a short body at once.
        var bytes = _buffer.Enter();
        ValueTask writing;
        try
        {
            writing = stream.WriteAsync(bytes, cancellationToken);
        }
        catch
        {
            _buffer.Leave();
            throw;
        }

        if (!writing.IsCompletedSuccessfully)
        {
            return LeaveAsync(writing);
        }

        writing.GetAwaiter().GetResult();
        _buffer.Leave();
        return Task.CompletedTask;
    }

    private async Task LeaveAsync(ValueTask writing)
    {
        try
        {
            await writing.ConfigureAwait(false);
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
