using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace DevinServer;

/// <summary>Passes the requests of a server to a handler.</summary>
/// <param name="handler">The handler.</param>
internal sealed class RequestForwarder(HttpMessageHandler handler)
{
    private readonly HttpMessageInvoker _invoker = new(handler);

    /// <summary>Sends a request to the handler and its response to the caller.</summary>
    public async Task ForwardAsync(HttpContext context)
    {
        try
        {
            using var request = await ReadAsync(context);
            using var response = await _invoker.SendAsync(request, context.RequestAborted);
            await WriteAsync(response, context);
        }
        catch (HttpRequestException)
        {
            // A rule fails the connection: the caller sees just that.
            context.Abort();
        }
    }

    private static async Task<HttpRequestMessage> ReadAsync(HttpContext context)
    {
        // The path as it was sent: a slash in a parameter stays escaped.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var address = target.StartsWith('/')
            ? new Uri($"{context.Request.Scheme}://{context.Request.Host}{target}")
            : new Uri(context.Request.GetEncodedUrl());
        var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), address);
        var body = await ReadBodyAsync(context);
        if (body.Length > 0 || context.Request.ContentType is not null)
        {
            request.Content = new ByteArrayContent(body);
        }

        foreach (var (name, values) in context.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return request;
    }

    private static async Task<byte[]> ReadBodyAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        return buffer.ToArray();
    }

    private static async Task WriteAsync(HttpResponseMessage response, HttpContext context)
    {
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        if (response.Content.Headers.ContentLength is not 0 and not null)
        {
            context.Response.ContentLength = response.Content.Headers.ContentLength;
        }

        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(context.RequestAborted);
            await body.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
        catch (HttpIOException)
        {
            // A rule ends the body early.
            context.Abort();
        }
    }
}
