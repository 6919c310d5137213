using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Devin.Generator.Pages;

namespace Devin.Generator.Refresh.Site;

/// <summary>A site on the web. Redirects are followed on the same host only; no cookies or credentials are sent.</summary>
internal sealed class HttpSite : ISite, IDisposable
{
    private readonly Uri _root;
    private readonly TimeSpan _timeout;
    private readonly HttpClient _client;
    private long _bytes;

    /// <summary>A site.</summary>
    /// <param name="root">The address of its root; see <see cref="IsAllowed"/>.</param>
    /// <param name="timeout">The time of one request.</param>
    public HttpSite(Uri root, TimeSpan timeout)
    {
        _root = root.AbsoluteUri.EndsWith('/') ? root : new Uri(root.AbsoluteUri + "/");
        _timeout = timeout;
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.All,
                UseCookies = false,
                Credentials = null,
                MaxResponseHeadersLength = 64,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.Add(
            new ProductInfoHeaderValue("devin-gen", Assembly.GetExecutingAssembly().GetName().Version!.ToString(3))
        );
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/markdown, application/yaml, text/plain, */*;q=0.5");
    }

    /// <summary>Whether an address may be the root of a site: HTTPS, or plain HTTP to this machine.</summary>
    public static bool IsAllowed(Uri root) =>
        (root.Scheme == Uri.UriSchemeHttps || root.Scheme == Uri.UriSchemeHttp && root.IsLoopback)
        && root.UserInfo.Length == 0
        && root.Query.Length == 0
        && root.Fragment.Length == 0;

    /// <inheritdoc/>
    public string AddressOf(string path) => new Uri(_root, path).AbsoluteUri;

    /// <inheritdoc/>
    public async Task<SiteResponse> GetAsync(string path, Retrieval? known, CancellationToken cancellationToken)
    {
        var address = AddressOf(path);
        var sent = known?.Address == address ? known : null;
        for (var attempt = 1; ; attempt++)
        {
            var (response, pause, reason) = await TryGetAsync(address, sent, attempt, cancellationToken)
                .ConfigureAwait(false);
            if (response is not null)
            {
                return response;
            }

            if (attempt == SiteLimits.Attempts || pause > SiteLimits.RetryAfter)
            {
                var waits =
                    pause > SiteLimits.RetryAfter
                        ? $" and asks to wait {pause.TotalSeconds:0} seconds, more than the limit of {SiteLimits.RetryAfter.TotalSeconds:0}"
                        : $" after {SiteLimits.Attempts} attempts";
                throw SiteError.Of(address, $"'{address}' {reason}{waits}. Try again later.");
            }

            await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>The response; or how long to wait before the next attempt, and why.</summary>
    private async Task<(SiteResponse? Response, TimeSpan Pause, string Reason)> TryGetAsync(
        string address,
        Retrieval? known,
        int attempt,
        CancellationToken cancellationToken
    )
    {
        var pause = attempt * SiteLimits.Pause;
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(_timeout);
        try
        {
            using var response = await SendAsync(address, known, limited.Token).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            return status switch
            {
                200 => (await ReadAsync(address, response, limited.Token).ConfigureAwait(false), pause, ""),
                304 when known is not null => (new SiteResponse.NotModified(), pause, ""),
                404 or 410 => (new SiteResponse.Missing(), pause, ""),
                429 or >= 500 => (null, PauseOf(response) ?? pause, $"responds with status {status}"),
                _ => throw SiteError.Of(
                    address,
                    $"'{address}' responds with status {status}. Expected 200, 304 or 404. Check the address of the site."
                ),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, pause, $"does not respond within {_timeout.TotalSeconds:0} seconds");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return (null, pause, $"cannot be retrieved ({exception.Message})");
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        string address,
        Retrieval? known,
        CancellationToken cancellationToken
    )
    {
        var target = new Uri(address);
        for (var redirects = 0; ; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, target);
            if (known?.ETag is { } tag)
            {
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            }

            request.Headers.IfModifiedSince = HttpDate.TryParse(known?.LastModified);
            var response = await _client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
            {
                return response;
            }

            using (response)
            {
                target = RedirectOf(address, target, response.Headers.Location, redirects);
            }
        }
    }

    private Uri RedirectOf(string address, Uri from, Uri? location, int redirects)
    {
        if (redirects == SiteLimits.Redirects)
        {
            throw SiteError.Of(
                address,
                $"'{address}' redirects more than {SiteLimits.Redirects} times. Check the address of the site."
            );
        }

        if (location is null || !Uri.TryCreate(from, location, out var target))
        {
            throw SiteError.Of(
                address,
                $"'{address}' redirects without a valid target. Check the address of the site."
            );
        }

        return target.Scheme == _root.Scheme && target.Authority == _root.Authority
            ? target
            : throw SiteError.Of(
                address,
                $"'{address}' redirects to another host, '{target.GetLeftPart(UriPartial.Authority)}'. Redirects are followed on the same host only. "
                    + "Name the other host with --from if it is the documentation site."
            );
    }

    private async Task<SiteResponse> ReadAsync(
        string address,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        using var content = new MemoryStream();
        using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            content.Write(buffer, 0, count);
            if (content.Length > SiteLimits.FileBytes)
            {
                throw SiteError.Of(
                    address,
                    $"'{address}' has more than {SiteLimits.FileBytes} bytes. Expected a page or a document of a contract. Check the address of the site."
                );
            }

            if (Interlocked.Add(ref _bytes, count) > SiteLimits.TotalBytes)
            {
                throw SiteError.Of(
                    address,
                    $"The site has sent more than {SiteLimits.TotalBytes} bytes up to '{address}'. Refresh fewer languages or pages at once."
                );
            }
        }

        var isHtml = response.Content.Headers.ContentType?.MediaType == "text/html";
        var modified = response.Content.Headers.LastModified;
        return new SiteResponse.Found(
            content.ToArray(),
            isHtml,
            TagOf(response),
            modified is { } date ? HttpDate.Format(date) : null
        );
    }

    /// <summary>The tag is stored in a file and sent again, so only a short and printable tag is accepted.</summary>
    private static string? TagOf(HttpResponseMessage response) =>
        response.Headers.ETag?.ToString() is { Length: <= 200 } tag
        && tag.All(static letter => letter is > ' ' and < '\u007F')
            ? tag
            : null;

    private static TimeSpan? PauseOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - DateTimeOffset.UtcNow is var wait && wait > TimeSpan.Zero
                ? wait
                : TimeSpan.Zero,
            _ => null,
        };
}
