namespace Devin.Generated.Transport;

/// <summary>Reads bodies into memory up to a size limit.</summary>
internal static class BodyReader
{
    private const int ChunkSize = 16 * 1024;

    // The largest buffer that is allocated because of a Content-Length alone.
    private const int MostAtOnce = 1024 * 1024;

    /// <summary>Reads a body. Returns null if it exceeds the limit.</summary>
    public static async ValueTask<PooledBuffer?> ReadAsync(
        HttpContent content,
        long limit,
        CancellationToken cancellationToken
    )
    {
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        // One extra byte, so that the end of the stream is detected without growing the buffer.
        var expected = content.Headers.ContentLength ?? ChunkSize;
        var buffer = new PooledBuffer((int)Math.Min(expected, MostAtOnce) + 1);
        try
        {
            if (await FillAsync(content, buffer, limit, cancellationToken).ConfigureAwait(false))
            {
                return buffer;
            }
        }
        catch
        {
            buffer.Dispose();
            throw;
        }

        buffer.Dispose();
        return null;
    }

    /// <summary>
    /// Reads as much of an error body as arrives, up to a limit. A truncated body can still contain information, and
    /// the status code is known.
    /// </summary>
    public static async ValueTask<PooledBuffer> ReadErrorAsync(
        HttpContent content,
        long limit,
        CancellationToken cancellationToken,
        CancellationToken callerToken
    )
    {
        var buffer = new PooledBuffer(ChunkSize);
        try
        {
            await FillAsync(content, buffer, limit, cancellationToken).ConfigureAwait(false);
            return buffer;
        }
        catch (Exception exception)
            when ((
                    exception is IOException or HttpRequestException or OperationCanceledException
                    || IsDecompressionFailure(exception)
                ) && !callerToken.IsCancellationRequested
            )
        {
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
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

    /// <summary>Copies up to a limit. Returns false if there was more.</summary>
    private static async Task<bool> FillAsync(
        HttpContent content,
        PooledBuffer buffer,
        long limit,
        CancellationToken cancellationToken
    )
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
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
    }
}
