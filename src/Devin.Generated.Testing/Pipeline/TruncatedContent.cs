using System.Net;

namespace Devin.Generated.Testing.Pipeline;

/// <summary>A body whose connection fails after a number of bytes.</summary>
internal sealed class TruncatedContent(ReadOnlyMemory<byte> body, int length) : HttpContent
{
    /// <summary>The failure at the end.</summary>
    public static HttpIOException Ended() =>
        new(HttpRequestError.ResponseEnded, "A rule of the test ends the response before the end of its body.");

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(body[..length]).ConfigureAwait(false);
        throw Ended();
    }

    /// <inheritdoc/>
    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new TruncatedStream(body[..length]));

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long contentLength)
    {
        contentLength = body.Length;
        return true;
    }
}
