using Microsoft.Kiota.Abstractions;
using Torture.Generated.Core;
using Torture.Generated.Fluent;
using Torture.Generated.Fluent.Bodies.Several.Item;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>Operations that take JSON or a form: both clients can send both.</summary>
public sealed class FormBesideBodyTests
{
    private static readonly string Ok = LoopbackServer.Ok("""{"id":"r"}""");

    [Test]
    public async Task The_flat_client_has_a_method_for_each()
    {
        var json = await Service.SentAsync(
            static client => client.Bodies.SeveralAsync("a", new Receipt { Id = "x" }, new() { Sort = "up" }),
            Ok
        );
        var form = await Service.SentAsync(
            static client =>
                client.Bodies.SeveralFormAsync(
                    "a",
                    new FilePart(Service.Bytes("bytes"), "a.png", "image/png"),
                    "form id",
                    new()
                    {
                        Sort = "up",
                        Kind = "b",
                        Signature = [0xFB],
                    }
                ),
            Ok
        );
        var fields = await Service.SentAsync(static client =>
            client.Bodies.SeveralPutFormAsync("a", new() { IdValue = "x" })
        );

        Assert.That((json.Line, json.Body), Is.EqualTo(("POST /bodies/several/a?sort=up HTTP/1.1", """{"id":"x"}""")));
        Assert.That(form.Line, Is.EqualTo(json.Line));
        Assert.That(form["Content-Type"], Does.StartWith("multipart/form-data; boundary="));
        Assert.That(
            form.Body,
            Does.Contain("\r\n\r\nbytes\r\n")
                .And.Contain("\r\n\r\nform id\r\n")
                .And.Contain("\r\n\r\nb\r\n")
                .And.Contain("\r\n\r\n-w\r\n")
        );
        Assert.That((fields["Content-Type"], fields.Body), Is.EqualTo(("application/x-www-form-urlencoded", "id=x")));
    }

    [Test]
    public async Task The_fluent_client_has_a_method_for_each()
    {
        var multipart = new MultipartBody();
        multipart.AddOrReplacePart("id", "text/plain", "form id");
        var json = await SentAsync(static item => item.PostAsync(new Receipt { Id = "x" }));
        var form = await SentAsync(item => item.PostAsync(multipart));
        var fields = await SentAsync(static item => item.PutAsync(new SeveralItemPutRequestBody { IdValue = "x" }));

        Assert.That(json.Body, Is.EqualTo("""{"id":"x"}"""));
        Assert.That(form["Content-Type"], Does.StartWith("multipart/form-data; boundary="));
        Assert.That(form.Body, Does.Contain("form id"));
        Assert.That((fields["Content-Type"], fields.Body), Is.EqualTo(("application/x-www-form-urlencoded", "id=x")));
    }

    private static async Task<LoopbackRequest> SentAsync(Func<SeveralItemRequestBuilder, Task> call)
    {
        await using var server = new LoopbackServer(static _ => Ok);
        using var client = TortureApiClient.Create(
            new TortureClientOptions { BaseAddress = new Uri(server.Address), Token = Service.Token }
        );
        await call(client.Bodies.Several["a"]);
        return server.Requests.Single();
    }
}
