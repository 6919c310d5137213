namespace Devin.Generated.Transport;

/// <summary>A caller's stream as the source of a body: read from where it stood, rewound to there, never closed.</summary>
internal sealed class StreamSource(Stream stream)
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;
    private bool _used;
    private volatile bool _reading;

    /// <summary>
    /// Whether the stream can be read (again) from its beginning: not when it cannot seek, and not while an attempt that
    /// was given up still reads it.
    /// </summary>
    public bool CanRepeat => stream.CanSeek && !_reading;

    /// <summary>The bytes that a reading from the beginning gives; null when only reading can tell.</summary>
    public long? Length => stream.CanSeek ? stream.Length - _start : null;

    /// <summary>The content of one attempt.</summary>
    /// <exception cref="InvalidOperationException">The stream was sent before and cannot be rewound.</exception>
    public StreamedContent CreateContent()
    {
        if (_used && !stream.CanSeek)
        {
            throw new InvalidOperationException("The stream was sent before and cannot be rewound. Open it anew.");
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
