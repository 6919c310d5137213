using Devin.Generated.Core;
using Devin.Generated.Errors;

namespace Devin.Generated.Transport;

/// <summary>
/// A streamed response body: the time between two of its parts is limited, and failures are exceptions of the library.
/// </summary>
internal sealed class ResponseStream(
    Stream content,
    ApiResponse response,
    ApiOperation operation,
    TimeSpan idleTimeout,
    TimeProvider timeProvider
) : Stream
{
    private readonly CancellationTokenSource _limit = new(Timeout.InfiniteTimeSpan, timeProvider);

    /// <inheritdoc/>
    public override bool CanRead => content.CanRead;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) =>
        // Only an asynchronous read can be ended when its time is over.
        ReadAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _limit.CancelAfter(idleTimeout);
        try
        {
            using var registration = cancellationToken.UnsafeRegister(
                static limit => ((CancellationTokenSource)limit!).Cancel(),
                _limit
            );
            return await content.ReadAsync(buffer, _limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (Exception exception) when (BodyReader.IsDecompressionFailure(exception))
        {
            throw ResponseErrors.NotDecompressed(operation, response.Message, response.Redaction, exception);
        }
        catch (Exception exception)
            when (exception is IOException or HttpRequestException or OperationCanceledException)
        {
            throw ConnectionErrors.Create(
                operation,
                response.Message.RequestMessage!.RequestUri!,
                attempts: 1,
                RequestSent.Yes,
                ConnectionErrors.Reason(exception, nameof(DevinClientOptions.StreamIdleTimeout), response.Redaction),
                exception,
                response.Redaction
            );
        }
        finally
        {
            _limit.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _limit.Dispose();
            content.Dispose();
            response.Dispose();
        }

        base.Dispose(disposing);
    }
}
