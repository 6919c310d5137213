using System.Net;

namespace Devin.Generated.Transport;

/// <summary>Reports how much of another content was passed to the connection.</summary>
internal sealed class UploadContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly IProgress<long>? _progress;
    private readonly AttemptLimit? _limit;
    private readonly AttemptTelemetry? _telemetry;

    /// <summary>Wraps a content. Both are disposed together.</summary>
    /// <param name="inner">The content.</param>
    /// <param name="progress">Receives the number of bytes so far, or null.</param>
    /// <param name="limit">The limit between two parts of a streamed content; null for other contents.</param>
    /// <param name="telemetry">Counts the bytes, or null.</param>
    public UploadContent(HttpContent inner, IProgress<long>? progress, AttemptLimit? limit, AttemptTelemetry? telemetry)
    {
        _inner = inner;
        _progress = progress;
        _limit = limit;
        _telemetry = telemetry;
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
        var counting = new CountingStream(stream, Report);
        await using (counting.ConfigureAwait(false))
        {
            _limit?.OnUpload();
            await _inner.CopyToAsync(counting, context, cancellationToken).ConfigureAwait(false);
            _limit?.OnUploaded();
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

    private void Report(long sum)
    {
        _limit?.OnUpload();
        _telemetry?.Send(sum);
        _progress?.Report(sum);
    }
}
