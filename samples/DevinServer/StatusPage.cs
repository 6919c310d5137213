using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Devin.Generated.Testing;
using Microsoft.AspNetCore.Http;

namespace DevinServer;

/// <summary>The page about the sessions and requests of an in-memory Devin, and the events that keep it up to date.</summary>
/// <param name="devin">The in-memory Devin.</param>
internal sealed class StatusPage(InMemoryDevin devin)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private static readonly byte[] s_page = ReadPage();

    /// <summary>Writes the page.</summary>
    public static Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        // The page needs nothing but itself and its events, and shows text that callers have sent.
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'";
        return context.Response.Body.WriteAsync(s_page, context.RequestAborted).AsTask();
    }

    /// <summary>Writes a server-sent event with the whole state at once and after each change.</summary>
    /// <param name="context">The request.</param>
    /// <param name="stopping">Ends the stream when the server stops.</param>
    public async Task StreamAsync(HttpContext context, CancellationToken stopping)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        using var timer = new PeriodicTimer(Interval);
        try
        {
            string? last = null;
            do
            {
                var state = JsonSerializer.Serialize(ServerState.Of(devin), ServerStateContext.Default.ServerState);
                if (state != last)
                {
                    last = state;
                    await context.Response.WriteAsync($"data: {state}\n\n", ended.Token);
                    await context.Response.Body.FlushAsync(ended.Token);
                }
            } while (await timer.WaitForNextTickAsync(ended.Token));
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops.
        }
    }

    private static byte[] ReadPage()
    {
        using var page = typeof(StatusPage).Assembly.GetManifestResourceStream("Page.html")!;
        using var reader = new StreamReader(page);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd());
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ServerState))]
internal sealed partial class ServerStateContext : JsonSerializerContext;
