using Torture.Generated.Core;
using Torture.Generated.Fluent;
using Torture.Generated.Fluent.Parameters.Texts.Item;

namespace Devin.Torture.Tests;

/// <summary>Parameters that are lists of texts: both clients send each item, or refuse the request.</summary>
public sealed class TextTests
{
    private static readonly byte[] Key = [0xFB, 0xFF];

    [Test]
    public async Task Empty_texts_and_bytes_are_sent()
    {
        var flat = await Service.SentAsync(static client =>
            client.Parameters.TextsAsync(
                Key,
                new()
                {
                    Words = ["", "a", ""],
                    Joined = ["a", "", "b"],
                    Pipes = [""],
                    Either = ["", 1],
                    Map = new Dictionary<string, string?> { ["k"] = "" },
                    Keys = [Key, []],
                    XWords = ["a", ""],
                }
            )
        );
        var fluent = await SentAsync(static request =>
            request.QueryParameters = new WithKeyItemRequestBuilder.WithKeyItemRequestBuilderGetQueryParameters
            {
                Words = ["", "a", ""],
                Joined = ["a", "", "b"],
                Pipes = [""],
                Map = new Dictionary<string, string?> { ["k"] = "" },
                Keys = [Key, []],
            }
        );

        Assert.That(
            flat.Line,
            Is.EqualTo(
                "GET /parameters/texts/-_8?either=&either=1&joined=a,,b&keys=-_8&keys=&k=&pipes=&words=&words=a&words= HTTP/1.1"
            )
        );
        Assert.That(flat["X-Words"], Is.EqualTo("a,"));
        Assert.That(
            fluent.Line,
            Is.EqualTo("GET /parameters/texts/-_8?joined=a,,b&keys=-_8&keys=&k=&pipes=&words=&words=a&words= HTTP/1.1")
        );
    }

    [Test]
    public void Null_items_are_refused()
    {
        Assert.That(
            static () =>
                Service.SentAsync(static client => client.Parameters.TextsAsync(Key, new() { Words = ["a", null] })),
            Throws.ArgumentException.With.Message.StartsWith("Item 2 of the parameter 'words' is null")
        );
        Assert.That(
            static () =>
                Service.SentAsync(static client => client.Parameters.TextsAsync(Key, new() { Either = [null] })),
            Throws.ArgumentException.With.Message.StartsWith("Item 1 of the parameter 'either' is null")
        );
        Assert.That(
            static () =>
                Service.SentAsync(static client =>
                    client.Parameters.TextsAsync(Key, new() { Map = new Dictionary<string, string?> { ["k"] = null } })
                ),
            Throws.ArgumentException.With.Message.StartsWith("The value of 'k' of the parameter 'map' is null")
        );
        Assert.That(
            static () => SentAsync(static request => request.QueryParameters.Words = ["a", null]),
            Throws.ArgumentException.With.Message.StartsWith("Item 2 of the parameter 'words' is null")
        );
        Assert.That(
            static () =>
                SentAsync(static request =>
                    request.QueryParameters.Map = new Dictionary<string, string?> { ["k"] = null }
                ),
            Throws.ArgumentException.With.Message.StartsWith("The value of 'k' of the parameter 'map' is null")
        );
    }

    private static async Task<LoopbackRequest> SentAsync(
        Action<Microsoft.Kiota.Abstractions.RequestConfiguration<WithKeyItemRequestBuilder.WithKeyItemRequestBuilderGetQueryParameters>> configure
    )
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n");
        using var client = TortureApiClient.Create(
            new TortureClientOptions { BaseAddress = new Uri(server.Address), Token = Service.Token }
        );
        await client.Parameters.Texts[Key].GetAsync(configure);
        return server.Requests.Single();
    }
}
