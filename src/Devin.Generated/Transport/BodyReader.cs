namespace Devin.Generated.Transport;

/// <summary>Reads bodies into memory, up to a limit.</summary>
internal static class BodyReader
{
    private const int ChunkSize = 16 * 1024;

    // A length that a server merely claims is worth no more memory than this.
    private const int MostAtOnce = 1024 * 1024;

    /// <summary>Reads a body; null when it is longer than the limit.</summary>
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

        // One byte more, in which the end shows itself.
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
    /// Reads the body of an error as far as it comes, up to a limit. A body that breaks off still says something, and the
    /// status says what matters.
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
                    exception
                    is IOException
                        or HttpRequestException
                        or InvalidDataException
                        or OperationCanceledException
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

    /// <summary>Copies up to a limit; false when there was more.</summary>
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
