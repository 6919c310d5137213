using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>Reads bodies into memory up to a size limit.</summary>
internal static class BodyReader
{
    private const int ChunkSize = 16 * 1024;

    // The largest buffer that is allocated because of a Content-Length alone.
    private const int MostAtOnce = 1024 * 1024;

    /// <summary>A buffer for a body of the announced length; null if that length exceeds the limit.</summary>
    public static PooledBuffer? CreateBuffer(HttpContent content, long limit)
    {
        var length = content.Headers.ContentLength;

        // One extra byte, so that the end of the stream is detected without growing the buffer.
        return length > limit ? null : new PooledBuffer((int)Math.Min(length ?? ChunkSize, MostAtOnce) + 1);
    }

    /// <summary>A buffer for the body of an error response.</summary>
    public static PooledBuffer CreateErrorBuffer() => new(ChunkSize);

    /// <summary>
    /// Reads as much of an error body as arrives, up to a limit. A truncated body can still contain information, and
    /// the status code is known.
    /// </summary>
    /// <returns>True: no error body is too long.</returns>
    public static async ValueTask<bool> FillErrorAsync(
        HttpContent content,
        PooledBuffer buffer,
        long limit,
        CancellationToken cancellationToken,
        CancellationToken callerToken
    )
    {
        try
        {
            await FillAsync(content, buffer, limit, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
            when ((
                    exception is IOException or HttpRequestException or OperationCanceledException
                    || IsDecompressionFailure(exception)
                ) && !callerToken.IsCancellationRequested
            )
        {
            // The body is what arrived before.
        }

        return true;
    }

    /// <summary>Reads a body. Returns false if it exceeds the limit.</summary>
    public static async ValueTask<bool> FillAsync(
        HttpContent content,
        PooledBuffer buffer,
        long limit,
        CancellationToken cancellationToken
    )
    {
        // Disposed with the content.
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var room = buffer.GetMemory();
            var left = limit - buffer.Written.Length;
            var wanted = (int)Math.Min(room.Length, left + 1);
            var count = await stream.ReadAsync(room[..wanted], cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return true;
            }

            if (count > left)
            {
                buffer.Advance((int)left);
                return false;
            }

            buffer.Advance(count);
        }
    }

    /// <summary>Whether reading failed because the compressed body is malformed.</summary>
    public static bool IsDecompressionFailure(Exception exception) =>
        // BrotliStream reports malformed data as an invalid operation.
        exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException);

    /// <summary>The content encoding that the handler did not decode; null if there is none.</summary>
    public static string? UnknownEncoding(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Encoding", out var values)
        && values.ToString() is { Length: > 0 } encoding
        && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)
            ? encoding
            : null;
}
