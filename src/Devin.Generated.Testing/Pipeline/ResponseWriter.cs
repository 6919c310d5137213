using System.Globalization;
using System.Net.Http.Headers;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Pipeline;

/// <summary>Creates HTTP responses.</summary>
internal static class ResponseWriter
{
    /// <summary>Creates an HTTP response.</summary>
    /// <param name="request">The request.</param>
    /// <param name="number">The number of the request, from 1.</param>
    /// <param name="response">The response.</param>
    /// <param name="bodyLength">The number of bytes after which the connection fails; null if it does not fail.</param>
    public static HttpResponseMessage Create(
        HttpRequestMessage request,
        long number,
        ServiceResponse response,
        int? bodyLength
    )
    {
        var message = new HttpResponseMessage(response.Status)
        {
            RequestMessage = request,
            Content =
                bodyLength < response.Body.Length
                    ? new TruncatedContent(response.Body, bodyLength.Value)
                    : new ReadOnlyMemoryContent(response.Body),
        };
        message.Content.Headers.ContentType = response.MediaType is { } mediaType
            ? MediaTypeHeaderValue.Parse(mediaType)
            : null;
        message.Headers.Location = response.Location;
        if (response.RetryAfter is { } delay)
        {
            message.Headers.RetryAfter = new RetryConditionHeaderValue(
                TimeSpan.FromSeconds(Math.Ceiling(delay.TotalSeconds))
            );
        }

        message.Headers.Add("x-request-id", string.Create(CultureInfo.InvariantCulture, $"request-{number}"));
        return message;
    }
}
