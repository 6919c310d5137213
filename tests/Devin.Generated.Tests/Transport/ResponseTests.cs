using System.Net;
using System.Text;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

[TestFixture]
internal sealed class ResponseTests
{
    [TestCase(200)]
    [TestCase(201)]
    [TestCase(202)]
    [TestCase(299)]
    public async Task Every_success_status_with_json_is_read(int status)
    {
        using var transport = Service.Transport(Service.Responding("\uFEFF {\"name\":\"a\"} ", status: status));
        Assert.That(await transport.SendAsync(new ApiRequest(Service.List)), Is.EqualTo(new Thing("a")));
    }

    [TestCase("""{"name":5}""", "/name", "Expected String, found Number")]
    [TestCase("""{"x":[1,{}],"number":"5"}""", "/number", "Expected Number")]
    [TestCase("""{"number":1e30}""", "/number", "")]
    [TestCase("""{"name":"\ud800"}""", "/name", "")]
    [TestCase("null", "", "its root: Expected a thing, found null")]
    [TestCase("[]", "", "found an array")]
    [TestCase("""{"name":"a","x":{"a/b":tru}}""", "/x/a~1b", "")]
    [TestCase("""{"name":"a" """, "", "")]
    [TestCase("""{"name":"a"}{}""", "", "")]
    public async Task A_broken_body_is_reported_with_its_pointer(string body, string pointer, string words)
    {
        using var transport = Service.Transport(Service.Responding(body));
        var failure = await Service.FailureOf<DevinResponseFormatException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(failure.Pointer, Is.EqualTo(pointer));
        Assert.That(
            failure.Message,
            Does.StartWith("The response to ListThings (200 OK) cannot be read at ").And.Contains(words)
        );
        Assert.That(failure.Operation, Is.EqualTo("ListThings"));
        Assert.That(failure.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("""{"Number":"secret"}""", "/Number")]
    [TestCase("""{"Number":1,,""", "")]
    [TestCase("null", "")]
    [TestCase("[]", "")]
    [TestCase("{} {}", "")]
    public async Task A_body_that_newtonsoft_cannot_read_is_reported_in_the_same_way_without_its_values(
        string body,
        string pointer
    )
    {
        var options = Service.Options(new HttpClient(Service.Responding(body)));
        options.NewtonsoftSettings = new();
        using var transport = new ApiTransport(options);
        var failure = await Service.FailureOf<DevinResponseFormatException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(failure.Pointer, Is.EqualTo(pointer));
        Assert.That(failure.ToString(), Does.Not.Contain("secret"));
    }

    [TestCase(204, "application/json", "", "is empty")]
    [TestCase(200, "application/json", "", "is empty")]
    [TestCase(200, "text/html", "<html>Sign in</html>", "has the content type 'text/html'")]
    public async Task A_missing_or_foreign_body_is_reported(int status, string mediaType, string body, string words)
    {
        using var transport = Service.Transport(Service.Responding(body, mediaType, status));
        var failure = await Service.FailureOf<DevinResponseFormatException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(failure.Message, Does.Contain(words));
        Assert.That(failure.Pointer, Is.Null);
    }

    [Test]
    public async Task A_call_without_result_accepts_any_success([Values(200, 202, 204)] int status)
    {
        using var transport = Service.Transport(Service.Responding("ignored", "text/plain", status));
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List), null, CancellationToken.None),
            Throws.Nothing
        );
    }

    [TestCase("application/problem+json")]
    [TestCase("APPLICATION/JSON")]
    [TestCase(null)]
    public async Task Json_is_recognized_by_its_suffix_and_expected_without_a_content_type(string? mediaType)
    {
        var handler = new StubHandler(
            (_, _) => new HttpResponseMessage { Content = Raw("""{"name":"a"}"""u8, mediaType) }
        );
        Assert.That(
            await Service.Transport(handler).SendAsync(new ApiRequest(Service.List)),
            Is.EqualTo(new Thing("a"))
        );
    }

    [Test]
    public async Task A_response_longer_than_allowed_is_refused([Values] bool hasContentLength)
    {
        var body = Encoding.UTF8.GetBytes("""{"name":"aaaaaaaaaaaaaaaaaaaa"}""");
        var handler = new StubHandler(
            (_, _) =>
                new HttpResponseMessage
                {
                    Content = hasContentLength ? new ByteArrayContent(body) : new StreamContent(new Unseekable(body)),
                }
        );
        foreach (var (limit, fits) in new[] { (body.Length, true), (body.Length - 1, false) })
        {
            var options = Service.Options(new HttpClient(handler));
            options.MaxResponseBytes = limit;
            using var transport = new ApiTransport(options);
            var call = () => transport.SendAsync(new ApiRequest(Service.List));
            await Assert.ThatAsync(
                call,
                fits
                    ? Throws.Nothing
                    : Throws.TypeOf<DevinResponseFormatException>().With.Message.Contains($"exceeds {limit} bytes")
            );
        }
    }

    [Test]
    public async Task A_response_with_a_content_length_above_the_limit_is_not_read()
    {
        var content = new CountingContent();
        content.Headers.ContentLength = 65 * 1024 * 1024;
        var handler = new StubHandler((_, _) => new HttpResponseMessage { Content = content });
        await Assert.ThatAsync(
            () => Service.Transport(handler).SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinResponseFormatException>()
        );
        Assert.That(content.BytesRead, Is.Zero);
    }

    [TestCase("text/plain; charset=iso-8859-1", "gr\u00fc\u00df")]
    [TestCase("text/plain; charset=no-such-charset", "gr\ufffd\ufffd")]
    public async Task Text_is_decoded_by_its_charset(string mediaType, string expected)
    {
        var handler = new StubHandler(
            (_, _) => new HttpResponseMessage { Content = Raw([0x67, 0x72, 0xFC, 0xDF], mediaType) }
        );
        using var transport = Service.Transport(handler);
        Assert.That(
            await transport.SendForTextAsync(new ApiRequest(Service.List), null, CancellationToken.None),
            Is.EqualTo(expected)
        );
    }

    [TestCase("attachment; filename=\"../../etc/pass\\\\wd\u0001.txt\"", "wd_.txt")]
    [TestCase("attachment; filename=\"..\"", null)]
    [TestCase("attachment; filename=\"a.txt\"; filename*=UTF-8''%E6%97%A5.txt", "日.txt")]
    [TestCase("attachment; filename*=UTF-8''..%2F..%2Fevil%00.sh", "evil_.sh")]
    [TestCase("attachment; filename*=UTF-8''invoice_%E2%80%AEfdp.exe", "invoice__fdp.exe")]
    [TestCase("attachment; filename*=UTF-8''a%E2%81%A6%E2%81%A9%E2%80%8E%E2%80%8F%E2%80%8B%E2%80%A8.sh", "a______.sh")]
    [TestCase("attachment; filename*=UTF-8''%3C%F0%90%80%BC%3E.txt", "_\U0001003C_.txt")]
    [TestCase("inline", null)]
    public async Task A_streamed_response_has_a_safe_file_name(string disposition, string? expected)
    {
        var handler = new StubHandler(
            (_, _) =>
            {
                var content = Raw("data"u8, "text/csv");
                content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
                return new HttpResponseMessage { Content = content };
            }
        );
        using var transport = Service.Transport(handler);
        await using var stream = await transport.SendForStreamAsync(
            new ApiRequest(Service.List),
            null,
            CancellationToken.None
        );
        Assert.That(stream.FileName, Is.EqualTo(expected));
        Assert.That((stream.ContentType, stream.Length), Is.EqualTo(("text/csv", 4)));
        Assert.That(await new StreamReader(stream.Content).ReadToEndAsync(), Is.EqualTo("data"));
    }

    [TestCase("x", 200)]
    [TestCase("日", 66)]
    [TestCase("\U0001F600", 50)]
    public async Task A_proposed_file_name_is_cut_between_characters_to_200_bytes(string character, int kept)
    {
        await using var stream = new ApiStream(Stream.Null, fileName: string.Concat(Enumerable.Repeat(character, 300)));
        Assert.That(stream.FileName, Is.EqualTo(string.Concat(Enumerable.Repeat(character, kept))));
    }

    private static ByteArrayContent Raw(ReadOnlySpan<byte> bytes, string? mediaType)
    {
        var content = new ByteArrayContent(bytes.ToArray());
        if (mediaType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }

        return content;
    }

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
