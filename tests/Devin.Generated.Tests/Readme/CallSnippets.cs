using System.Net;
using Devin.Generated.Models;

namespace Devin.Generated.Tests.Readme;

/// <summary>Snippets about calls: lists, errors, options and responses. Pages show the code between the marks.</summary>
internal static class CallSnippets
{
    public static async Task ListAsync(DevinClient client)
    {
        // snippet: list
        await foreach (var item in client.Sessions.ListAllSessionsAsync(new() { Tags = ["nightly"] }))
        {
            Console.WriteLine($"{item.CreatedAt:d} {item.Title}");
        }
        // end

        // snippet: pages
        var sessions = client.Sessions.ListAllSessionsAsync(new() { First = 200 });
        await foreach (var page in sessions.WithLookAhead().AsPages())
        {
            Console.WriteLine($"{page.Items.Count} sessions");
        }
        // end

        // snippet: readable
        await foreach (var item in client.Sessions.ListAllSessionsAsync().WithoutUnreadableItems())
        {
            Console.WriteLine(item.SessionId);
        }
        // end
    }

    public static async Task FailAsync(DevinClient client, string sessionId)
    {
        // snippet: errors
        try
        {
            await client.Sessions.PostMessageAsync(sessionId, new() { Message = "Go on." });
        }
        catch (DevinRateLimitException exception)
        {
            Console.WriteLine($"Retry after {exception.RetryAfter}.");
        }
        catch (DevinApiException exception)
        {
            Console.WriteLine($"{exception.Message} (request {exception.RequestId})");
        }
        catch (DevinConnectionException exception) when (exception.RequestWasSent == RequestSent.No)
        {
            Console.WriteLine("Nothing was sent.");
        }
        // end
    }

    public static async Task ConfigureAsync(DevinClient client, string sessionId)
    {
        // snippet: request-options
        var session = await client.Sessions.GetSessionAsync(
            sessionId,
            new RequestOptions { TotalTimeout = TimeSpan.FromSeconds(10), MaxRetries = 0 }
        );
        // end
        Assert.That(session.SessionId, Is.Not.Null);

        // snippet: raw
        var (self, response) = await client.WithResponseAsync(devin => devin.Self.GetSelfAsync());
        Console.WriteLine($"{response.RequestId}: {response.Status}, attempt {response.Attempts}");

        var principal = await client.SendAsync(HttpMethod.Get, "/v3/self");
        Console.WriteLine(principal.ReadJson()?["principal_type"]);
        // end
    }

    public static DevinClient Observe(string token)
    {
        // snippet: undocumented
        var client = new DevinClient(
            new DevinClientOptions
            {
                Token = token,
                OnUndocumentedValue = found => Console.WriteLine($"{found.Kind}: {found.Subject} {found.Value}"),
            }
        );
        // end
        return client;
    }

    public static async Task CallThroughProxyAsync(string token)
    {
        // snippet: proxy
        var handler = new SocketsHttpHandler
        {
            Proxy = new WebProxy("http://proxy.example:8080"),
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
        };
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new DevinClient(new DevinClientOptions { Token = token, HttpClient = http });
        // end
        await using var proxy = new LoopbackServer(static _ =>
            "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        handler.Proxy = new WebProxy(proxy.Address);
        await Assert.ThatAsync(
            () => client.Self.GetSelfAsync(new RequestOptions { MaxRetries = 0 }),
            Throws
                .TypeOf<DevinConnectionException>()
                .With.Property(nameof(DevinConnectionException.RequestWasSent))
                .EqualTo(RequestSent.No)
        );
        Assert.That(
            proxy.Requests.Select(static request => request.Line),
            Is.EqualTo(new[] { "CONNECT api.devin.ai:443 HTTP/1.1" })
        );
    }

    public static void Assign()
    {
        // snippet: absent
        var request = new SessionCreateRequest { Prompt = "Say hello.", MaxAcuLimit = null };
        Console.WriteLine(request.IsAssigned(nameof(request.MaxAcuLimit))); // True: it is sent as null.
        Console.WriteLine(request.IsAssigned(nameof(request.Title))); // False: it is not sent.
        // end
    }
}
