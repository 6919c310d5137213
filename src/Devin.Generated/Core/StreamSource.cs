namespace Devin.Generated.Core;

/// <summary>
/// A caller's stream as the source of a request body. It is read from its initial position, rewound to that position,
/// and never closed.
/// </summary>
internal sealed class StreamSource(Stream stream)
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;
    private bool _used;
    private volatile bool _reading;

    /// <summary>
    /// Whether the stream can be read from its initial position now. False if it cannot seek or if an abandoned attempt
    /// still reads it.
    /// </summary>
    public bool CanRepeat => stream.CanSeek && !_reading;

    /// <summary>The number of bytes from the initial position to the end; null if unknown.</summary>
    public long? Length => stream.CanSeek ? stream.Length - _start : null;

    /// <summary>Creates the content of one attempt.</summary>
    /// <exception cref="InvalidOperationException">The stream was already sent and cannot be rewound.</exception>
    public StreamedContent CreateContent()
    {
        if (_used && !stream.CanSeek)
        {
            throw new InvalidOperationException("The stream was sent before and cannot be rewound. Open it again.");
        }

        if (_used)
        {
            stream.Position = _start;
        }

        _used = true;
        return new StreamedContent(this);
    }

    /// <summary>Copies the stream to its end.</summary>
    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        _reading = true;
        try
        {
            await stream.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _reading = false;
        }
    }
}
