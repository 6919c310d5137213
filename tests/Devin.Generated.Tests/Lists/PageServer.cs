using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace Devin.Generated.Tests.Lists;

/// <summary>
/// A service that returns sessions page by page: each response is the next entry of a script, whose last entry repeats.
/// </summary>
internal sealed class PageServer : HttpMessageHandler
{
    private readonly string[] _pages;
    private int _count;

    /// <summary>Initializes a new instance of <see cref="PageServer"/>.</summary>
    /// <param name="pages">The pages, such as <c>a b > next</c>: items, and the cursor of the next page.</param>
    public PageServer(params string[] pages) => _pages = pages;

    /// <summary>The query of each request.</summary>
    public ConcurrentQueue<string> Queries { get; } = [];

    /// <summary>The headers named <c>x-test</c> of all requests.</summary>
    public ConcurrentQueue<string> TestHeaders { get; } = [];

    /// <summary>Called before each response with the number of the request.</summary>
    public Func<int, CancellationToken, Task> Before { get; set; } = static (_, _) => Task.CompletedTask;

    /// <summary>Changes the body of each page.</summary>
    public Action<JsonObject> Change { get; set; } = static _ => { };

    /// <summary>A page with <c>has_next_page</c> and a cursor, or without both.</summary>
    public static string Body(string page, Action<JsonObject> change)
    {
        var parts = page.Split('>', StringSplitOptions.TrimEntries);
        var items = parts[0]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static id => (JsonNode)new JsonObject { ["session_id"] = id });
        var body = new JsonObject { ["items"] = new JsonArray([.. items]), ["has_next_page"] = parts.Length > 1 };
        if (parts.Length > 1)
        {
            body["end_cursor"] = parts[1];
        }

        change(body);
        return body.ToJsonString();
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var number = Interlocked.Increment(ref _count);
        Queries.Enqueue(request.RequestUri!.Query);
        if (request.Headers.TryGetValues("x-test", out var values))
        {
            TestHeaders.Enqueue(values.Single());
        }

        await Before(number, cancellationToken);
        var body = Body(_pages[Math.Min(number, _pages.Length) - 1], Change);
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(body, null, "application/json"),
            RequestMessage = request,
        };
    }
}
