using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Devin.Generated.Testing.Service;

/// <summary>Creates HTTP responses.</summary>
internal static class Responses
{
    private const string Page =
        "<html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>";

    /// <summary>
    /// Creates a JSON response. The content type of errors is <c>application/json</c> as well, as in the contract.
    /// </summary>
    public static HttpResponseMessage Json(HttpRequestMessage request, int number, OperationResponse response) =>
        Create(request, number, response.Status, response.Body.ToJsonString(), "application/json");

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
            return Create(request, number, status, Page, "text/html");
        }

        var response = Json(request, number, new Refusal(status, "Injected fault.").ToResponse(shape));
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
