using System.Globalization;
using Torture.Generated;
using Torture.Generated.Core;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

public sealed class BodyTests
{
    private static readonly Receipt Receipt = new() { Id = "r1" };

    [Test]
    public async Task A_multipart_form_streams_files_and_sends_each_field_in_its_form()
    {
        var progress = new Steps();
        Receipt? receipt = null;
        var sent = await Service.SentAsync(
            async client =>
                receipt = await client.Bodies.UploadAsync(
                    "a b",
                    new FilePart(Service.Bytes("first,second"), "a.csv", "text/csv"),
                    Receipt,
                    "Title",
                    new UploadParameters
                    {
                        More = [new FilePart(Service.Bytes("x"), "x.bin"), new FilePart(Service.Bytes("y"), "y.bin")],
                        Tags = ["one", "two"],
                        Choice = "plain",
                        Picture = new FilePart(Service.Bytes("png"), "a.png", "image/png"),
                    },
                    new RequestOptions { UploadProgress = progress }
                ),
            LoopbackServer.Ok("""{"id":"r1"}""").Replace("200 OK", "201 Created", StringComparison.Ordinal)
        );
        Assert.That(sent.Line, Is.EqualTo("POST /bodies/upload/a%20b HTTP/1.1"));
        Assert.That(sent["Content-Type"], Does.StartWith("multipart/form-data; boundary="));
        Assert.That(sent.Body, Does.Contain("text/csv").And.Contain("a.csv").And.Contain("\r\n\r\nfirst,second\r\n"));
        Assert.That(sent.Body, Does.Contain("x.bin").And.Contain("y.bin"));
        Assert.That(
            sent.Body,
            Does.Contain("\r\n\r\n{\"id\":\"r1\"}\r\n").And.Contain("Content-Type: application/vnd.receipt+json\r\n")
        );
        Assert.That(sent.Body, Does.Contain("Content-Type: text/markdown\r\n").And.Contain("a.png"));
        Assert.That(
            sent.Body,
            Does.Contain("\r\n\r\nTitle\r\n").And.Contain("\r\n\r\none\r\n").And.Contain("\r\n\r\ntwo\r\n")
        );
        Assert.That(sent.Body, Does.Contain("\r\n\r\nplain\r\n"), "a union's text is plain text");
        Assert.That(receipt?.Id, Is.EqualTo("r1"), "201 is a success");
        Assert.That(progress.Seen, Is.Not.Empty.And.Ordered);
        Assert.That(progress.Seen[^1], Is.EqualTo(long.Parse(sent["Content-Length"]!, CultureInfo.InvariantCulture)));
    }

    [Test]
    public async Task A_form_is_url_encoded()
    {
        var sent = await Service.SentAsync(client =>
            client.Bodies.FormAsync(
                "password",
                "a&b=c ü",
                new FormParameters
                {
                    Scopes = ["read", "write"],
                    Ratio = 1.5f,
                    Choice = 7L,
                }
            )
        );
        Assert.That(sent["Content-Type"], Is.EqualTo("application/x-www-form-urlencoded"));
        Assert.That(
            sent.Body.Replace("+", "%20", StringComparison.Ordinal),
            Is.EqualTo("choice=7&grant_type=password&ratio=1.5&request=a%26b%3Dc%20%C3%BC&scopes=read&scopes=write")
        );
    }

    [Test]
    public async Task Text_is_sent_and_received_as_text()
    {
        await using var server = new LoopbackServer(_ =>
            LoopbackServer.Ok("ok \"quoted\"", "Content-Type: text/plain\r\n")
        );
        using var client = Service.Client(server);
        Assert.That(await client.Bodies.TextAsync("plain"), Is.EqualTo("ok \"quoted\""));
        var sent = server.Requests.Single();
        Assert.That(
            (sent["Content-Type"], sent.Body),
            Is.EqualTo(("text/plain; charset=utf-8", "plain")).Or.EqualTo(("text/plain", "plain"))
        );
    }

    [Test]
    public async Task Bytes_are_sent_and_received_as_bytes()
    {
        await using var server = new LoopbackServer(_ =>
            LoopbackServer.Ok("back", "Content-Type: application/octet-stream\r\n")
        );
        using var client = Service.Client(server);
        await using var response = await client.Bodies.BinaryAsync(Service.Bytes("there"));
        using var reader = new StreamReader(response.Content);
        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("back"));
        Assert.That(server.Requests.Single()["Content-Type"], Is.EqualTo("application/octet-stream"));
        Assert.That(server.Requests.Single().Body, Does.Contain("there"));
    }

    [Test]
    public async Task A_scalar_can_be_a_whole_body()
    {
        await using var server = new LoopbackServer(request =>
            LoopbackServer.Ok(request.Line.StartsWith("PUT", StringComparison.Ordinal) ? "1e+09" : "true")
        );
        using var client = Service.Client(server);
        Assert.That(await client.Bodies.NumberAsync(42), Is.EqualTo(1e9));
        Assert.That(await client.Bodies.MaybeNumberAsync(), Is.True);
        Assert.That(await client.Bodies.MaybeNumberAsync(7), Is.True);
        Assert.That(server.Requests.Select(static request => request.Body), Is.EqualTo(new[] { "42", "", "7" }));
    }

    [Test]
    public async Task A_nullable_scalar_can_be_null_as_a_whole_body() =>
        Assert.That(await Service.ReceivedAsync(static client => client.Bodies.NumberAsync(1), "null"), Is.Null);

    [Test]
    public async Task An_array_can_be_a_whole_body()
    {
        IList<Receipt> received = [];
        var sent = await Service.SentAsync(
            async client => received = await client.Bodies.ListAsync([Receipt, null]),
            LoopbackServer.Ok("""[{"id":"a"},{"id":"b"}]""")
        );
        Assert.That(sent.Body, Is.EqualTo("""[{"id":"r1"},null]"""));
        Assert.That(received.Select(static receipt => receipt.Id), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task Another_json_media_type_is_sent_with_its_name()
    {
        var sent = await Service.SentAsync(
            static client => client.Bodies.MergeAsync(Receipt),
            LoopbackServer.Ok("""{"id":"a"}""")
        );
        Assert.That(sent["Content-Type"], Does.StartWith("application/merge-patch+json"));
    }

    [Test]
    public async Task Shared_parameters_bodies_and_responses_are_followed()
    {
        Receipt? received = null;
        var sent = await Service.SentAsync(
            async client => received = await client.Bodies.SharedAsync("t1", Receipt),
            LoopbackServer.Ok("""{"id":"a"}""")
        );
        Assert.That((sent["X-Trace"], sent.Body, received?.Id), Is.EqualTo(("t1", """{"id":"r1"}""", "a")));
    }

    private sealed class Steps : IProgress<long>
    {
        public List<long> Seen { get; } = [];

        public void Report(long value) => Seen.Add(value);
    }
}
