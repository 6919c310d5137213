using System.IO.Compression;
using System.Text;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

/// <summary>Compressed bodies that cannot be read, on success and on error, in memory and as a stream.</summary>
[TestFixture]
internal sealed class EncodingTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes($"{{\"name\":\"{new string('x', 5000)}\"}}");

    [Test]
    public async Task A_whole_body_is_read([Values("gzip", "br", "deflate")] string encoding)
    {
        await using var server = Server(encoding, Compress(encoding), 200);
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        Assert.That((await transport.SendAsync(new ApiRequest(Service.List))).Name, Has.Length.EqualTo(5000));
    }

    [Test]
    public async Task A_body_that_cannot_be_decompressed_has_the_exception_of_its_status(
        [Values("gzip", "br", "deflate", "zstd")] string encoding,
        [Values] bool isStreamed,
        [Values(200, 500)] int status
    )
    {
        byte[] bytes = [.. Compress(encoding).Select(static (_, index) => (byte)(index * 7))];
        await using var server = Server(encoding, bytes, status);
        var options = Service.Options(address: server.Address);
        options.MaxRetries = 0;
        using var transport = new ApiTransport(options);
        var failure = await Service.FailureOf<DevinException>(async () =>
        {
            if (isStreamed)
            {
                await using var stream = await transport.SendForStreamAsync(
                    new ApiRequest(Service.List),
                    null,
                    CancellationToken.None
                );
                await stream.Content.CopyToAsync(Stream.Null);
            }
            else
            {
                await transport.SendAsync(new ApiRequest(Service.List));
            }
        });
        Assert.That(
            failure,
            status == 500 ? Is.TypeOf<DevinServerException>() : Is.TypeOf<DevinResponseFormatException>()
        );
        if (status == 200)
        {
            Assert.That(failure.Message, Does.Contain(encoding == "zstd" ? "'zstd'" : "cannot be decompressed"));
        }
    }

    [Test]
    public async Task A_body_whose_compressed_data_ends_early_does_not_match_the_contract(
        [Values("gzip", "br", "deflate")] string encoding
    )
    {
        var bytes = Compress(encoding);
        await using var server = Server(encoding, bytes[..(bytes.Length / 2)], 200);
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinResponseFormatException>()
        );
    }

    private static LoopbackServer Server(string encoding, byte[] body, int status) =>
        new(_ =>
            [
                .. Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 {status} Any\r\nContent-Type: application/json\r\nContent-Encoding: {encoding}\r\n"
                        + $"Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"
                ),
                .. body,
            ]
        );

    private static byte[] Compress(string encoding)
    {
        var target = new MemoryStream();
        using (
            Stream stream = encoding switch
            {
                "br" => new BrotliStream(target, CompressionLevel.Fastest),
                "deflate" => new ZLibStream(target, CompressionLevel.Fastest),
                _ => new GZipStream(target, CompressionLevel.Fastest),
            }
        )
        {
            stream.Write(Body);
        }

        return target.ToArray();
    }
}
