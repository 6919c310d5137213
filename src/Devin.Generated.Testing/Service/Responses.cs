using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Devin.Generated.Testing.Service;

/// <summary>Makes messages out of answers and faults.</summary>
internal static class Responses
{
    private const string Page =
        "<html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>";

    /// <summary>An answer as JSON; errors as <c>application/problem+json</c> are not promised and not sent.</summary>
    public static HttpResponseMessage Json(HttpRequestMessage request, int number, Answer answer) =>
        Create(request, number, answer.Status, answer.Body.ToJsonString(), "application/json");

    /// <summary>What a fault answers.</summary>
    /// <exception cref="HttpRequestException">The connection breaks.</exception>
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
                fault.IsAfterWork
                    ? "The connection broke before the answer arrived (injected)."
                    : "The connection broke before the request arrived (injected)."
            );
        }

        if (fault.IsHtml)
        {
            return Create(request, number, status, Page, "text/html");
        }

        var response = Json(request, number, new Refusal(status, "Injected by the test.").ToAnswer(shape));
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
        string body,
        string mediaType
    )
    {
        var response = new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, mediaType),
        };
        response.Headers.Add("x-request-id", string.Create(CultureInfo.InvariantCulture, $"request-{number}"));
        return response;
    }
}
