using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DocumentationSite;

/// <summary>Serves the files of a documentation site on this machine.</summary>
internal sealed class DocumentationServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, bool> _wasUnavailable = new(StringComparer.Ordinal);
    private int _underWay;
    private int _notModified;
    private int _mostAtOnce;

    private DocumentationServer(SiteContent content, int port)
    {
        Content = content;
        // The current folder may be deleted while the server runs.
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        _app = builder.Build();
        _app.Run(RespondAsync);
    }

    /// <summary>What is served. It can be replaced at any time.</summary>
    public SiteContent Content { get; set; }

    /// <summary>How the server responds for some files, by path; the path <c>*</c> represents all others.</summary>
    public ConcurrentDictionary<string, ServerBehavior> Behaviors { get; } = new(StringComparer.Ordinal);

    /// <summary>The time that a slow response takes.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The requests: path and user agent.</summary>
    public ConcurrentQueue<(string Path, string UserAgent)> Requests { get; } = [];

    /// <summary>How many responses had no content because nothing had changed.</summary>
    public int NotModified => _notModified;

    /// <summary>How many requests were under way at once at most.</summary>
    public int MostAtOnce => _mostAtOnce;

    /// <summary>The address to give to <c>--from</c>.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>Starts a server.</summary>
    /// <param name="content">What is served.</param>
    /// <param name="port">The port, or 0 for a free one.</param>
    public static async Task<DocumentationServer> StartAsync(SiteContent content, int port = 0)
    {
        var server = new DocumentationServer(content, port);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Waits until the server is asked to stop.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public Task WaitAsync(CancellationToken cancellationToken) =>
        HostingAbstractionsHostExtensions.WaitForShutdownAsync(_app, cancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task RespondAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        Requests.Enqueue((path, context.Request.Headers.UserAgent.ToString()));
        var underWay = Interlocked.Increment(ref _underWay);
        for (int most = _mostAtOnce; most < underWay; most = _mostAtOnce)
        {
            Interlocked.CompareExchange(ref _mostAtOnce, underWay, most);
        }

        try
        {
            var behavior = Behaviors.GetValueOrDefault(path, Behaviors.GetValueOrDefault("*"));
            await RespondAsync(context, path, behavior);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private async Task RespondAsync(HttpContext context, string path, ServerBehavior behavior)
    {
        var response = context.Response;
        switch (behavior)
        {
            case ServerBehavior.Slow:
                await Task.Delay(Delay, context.RequestAborted);
                await SendAsync(context, path);
                break;
            case ServerBehavior.UnavailableOnce when _wasUnavailable.TryAdd(path, true):
                response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                response.Headers.RetryAfter = "1";
                break;
            case ServerBehavior.Broken:
                response.StatusCode = StatusCodes.Status500InternalServerError;
                break;
            case ServerBehavior.Throttled:
                response.StatusCode = StatusCodes.Status429TooManyRequests;
                response.Headers.RetryAfter = "3600";
                break;
            case ServerBehavior.Forbidden:
                response.StatusCode = StatusCodes.Status403Forbidden;
                break;
            case ServerBehavior.Moved:
                response.Redirect("/" + path.Replace(".", "-moved.", StringComparison.Ordinal));
                break;
            case ServerBehavior.ElsewhereMoved:
                response.Redirect("http://docs.example/" + path);
                break;
            case ServerBehavior.MovedNowhere:
                response.Redirect("//[");
                break;
            case ServerBehavior.MovedInCircles:
                response.Redirect("/" + path);
                break;
            case ServerBehavior.Endless:
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await response.Body.WriteAsync(new byte[64 * 1024], context.RequestAborted);
                }

                break;
            case ServerBehavior.CutOff:
                response.ContentLength = 1000;
                await response.Body.WriteAsync("openapi: 3.1.0"u8.ToArray(), context.RequestAborted);
                await response.Body.FlushAsync(context.RequestAborted);
                context.Abort();
                break;
            default:
                await SendAsync(context, path);
                break;
        }
    }

    private async Task SendAsync(HttpContext context, string path)
    {
        var response = context.Response;
        if (!Content.Files.TryGetValue(path.Replace("-moved.", ".", StringComparison.Ordinal), out var file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(file.Content);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"";
        response.Headers.ETag = tag;
        response.Headers.LastModified = file.Modified.ToString("r");
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            Interlocked.Increment(ref _notModified);
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = file.MediaType + "; charset=utf-8";
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
