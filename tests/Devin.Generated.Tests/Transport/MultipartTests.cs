using System.Text;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

[TestFixture]
internal sealed class MultipartTests
{
    [Test]
    public async Task Fields_files_and_json_arrive_as_parts_with_a_known_length()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok("{}"));
        var request = new ApiRequest(Service.Create);
        request.AddPart("tag", new[] { "ä", "b" });
        request.AddPart("none", (string?)null);
        request.AddJsonPart<Thing, ThingCodec>("thing", new Thing("a"));
        request.AddFilePart("file", new FilePart(new MemoryStream("1,2"u8.ToArray()), "日本.csv", "text/csv"));
        request.AddFilePart("no file", null);

        var body = (await SendAsync(server, request)).Body;

        var boundary = body[..body.IndexOf("\r\n", StringComparison.Ordinal)];
        Assert.That(
            body.Replace(boundary, "--B", StringComparison.Ordinal),
            Is.EqualTo(
                """
                --B
                Content-Disposition: form-data; name="tag"

                ä
                --B
                Content-Disposition: form-data; name="tag"

                b
                --B
                Content-Type: application/json
                Content-Disposition: form-data; name="thing"

                {"name":"a"}
                --B
                Content-Type: text/csv
                Content-Disposition: form-data; name="file"; filename="日本.csv"

                1,2
                --B--

                """.ReplaceLineEndings("\r\n")
            )
        );
        Assert.That(server.Requests.Single()["Content-Length"], Is.EqualTo($"{Encoding.UTF8.GetByteCount(body)}"));
    }

    [TestCase("a\"; name=\"evil.txt", "a%22; name=%22evil.txt")]
    [TestCase("a\r\nX-Evil: 1\r\n\r\nb", "a%0D%0AX-Evil: 1%0D%0A%0D%0Ab")]
    [TestCase("../../etc/passwd", "passwd")]
    [TestCase("C:\\users\\me\\a.txt", "a.txt")]
    public async Task A_hostile_file_name_stays_one_file_name(string fileName, string expected)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok("{}"));
        var request = new ApiRequest(Service.Create);
        request.AddFilePart("file", new FilePart(new MemoryStream([65]), fileName));
        var body = (await SendAsync(server, request)).Body;
        Assert.That(
            body,
            Does.Contain($"Content-Disposition: form-data; name=\"file\"; filename=\"{expected}\"\r\n\r\nA\r\n")
        );
    }

    [TestCase("", "text/csv")]
    [TestCase("folder/", "text/csv")]
    [TestCase("a.csv", "text/csv\r\nX-Evil: 1")]
    [TestCase("a.csv", "csv")]
    public void A_file_without_a_name_or_a_media_type_is_refused(string fileName, string contentType) =>
        Assert.That(() => new FilePart(new MemoryStream(), fileName, contentType), Throws.ArgumentException);

    [Test]
    public async Task A_large_upload_is_streamed_with_progress_and_its_stream_stays_open()
    {
        const int size = 3_000_000;
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok("{}"));
        using var stream = new EndlessStream(size);
        var progress = new Recorder();
        var request = new ApiRequest(Service.Create);
        request.AddFilePart("file", new FilePart(stream, "big.bin"));

        var received = await SendAsync(server, request, new RequestOptions { UploadProgress = progress });

        Assert.That(
            received["Transfer-Encoding"],
            Is.EqualTo("chunked"),
            "the length of a stream that cannot seek is unknown"
        );
        Assert.That(stream.LargestRead, Is.LessThan(200_000), "the stream is not read as a whole");
        Assert.That(stream.IsDisposed, Is.False);
        Assert.That(progress.Values, Is.Ordered.Ascending);
        Assert.That(progress.Values, Has.Count.GreaterThan(10));
        Assert.That(progress.Values[^1], Is.InRange(size + 100, size + 400), "the bytes of the whole body");
    }

    private static async Task<LoopbackRequest> SendAsync(
        LoopbackServer server,
        ApiRequest request,
        RequestOptions? options = null
    )
    {
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        await transport.SendAsync(request, options);
        return server.Requests.Single();
    }

    private sealed class Recorder : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }

    private sealed class EndlessStream(long size) : Stream
    {
        private long _left = size;

        public int LargestRead { get; private set; }
        public bool IsDisposed { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            LargestRead = Math.Max(LargestRead, count);
            var read = (int)Math.Min(count, _left);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            _left -= read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing) => IsDisposed = true;
    }
}
