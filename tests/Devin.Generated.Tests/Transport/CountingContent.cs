using System.Net;

namespace Devin.Generated.Tests.Transport;

/// <summary>An endless body that counts the bytes that are read.</summary>
internal sealed class CountingContent : HttpContent
{
    public long BytesRead { get; private set; }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new Endless(this));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        throw new NotSupportedException("The body is to be streamed.");

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private sealed class Endless(CountingContent owner) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            owner.BytesRead += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
