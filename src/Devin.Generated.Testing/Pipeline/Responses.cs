using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Pipeline;

/// <summary>Creates HTTP responses.</summary>
internal static class Responses
{
    private const string Page =
        "<html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>";

    /// <summary>Creates the response of an operation.</summary>
    public static HttpResponseMessage Create(HttpRequestMessage request, int number, ServiceResponse response)
    {
        var message = Create(request, number, response.Status, response.Body, response.MediaType);
        message.Headers.Location = response.Location;
        return message;
    }

    /// <summary>Creates the response of a fault.</summary>
    /// <exception cref="HttpRequestException">The fault is a failed connection.</exception>
    public static HttpResponseMessage Respond(
        this InjectedFault fault,
        HttpRequestMessage request,
        int number,
        ErrorShape shape
    )
    {
        if (fault.Status is not { } status)
        {
            throw new HttpRequestException(
                fault.IsAfterExecution
                    ? "Injected fault: the connection failed before the response arrived."
                    : "Injected fault: the connection failed before the request arrived."
            );
        }

        if (fault.IsHtml)
        {
            return Create(request, number, status, Encoding.UTF8.GetBytes(Page), "text/html; charset=utf-8");
        }

        var response = Create(request, number, new Refusal(status, "Injected fault.").ToResponse(shape));
        if (fault.RetryAfter is { } pause)
        {
            response.Headers.RetryAfter = new RetryConditionHeaderValue(
                TimeSpan.FromSeconds(Math.Ceiling(pause.TotalSeconds))
            );
        }

        return response;
    }

    private static HttpResponseMessage Create(
        HttpRequestMessage request,
        int number,
        HttpStatusCode status,
        ReadOnlyMemory<byte> body,
        string? mediaType
    )
    {
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
        var response = new HttpResponseMessage(status) { RequestMessage = request, Content = content };
        response.Headers.Add("x-request-id", string.Create(CultureInfo.InvariantCulture, $"request-{number}"));
        return response;
    }
}
