using System.Net;

namespace Devin.Generated.Transport;

/// <summary>Reports how many bytes of another content were passed to the connection.</summary>
internal sealed class ProgressContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly IProgress<long> _progress;

    /// <summary>Wraps a content. Both are disposed together.</summary>
    public ProgressContent(HttpContent inner, IProgress<long> progress)
    {
        _inner = inner;
        _progress = progress;
        foreach (var (name, values) in inner.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
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
        var counting = new CountingStream(stream, _progress);
        await using (counting.ConfigureAwait(false))
        {
            await _inner.CopyToAsync(counting, context, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _inner.Headers.ContentLength ?? 0;
        return _inner.Headers.ContentLength is not null;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
