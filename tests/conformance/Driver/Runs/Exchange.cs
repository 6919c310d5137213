using System.Net;

namespace Devin.Conformance.Runs;

/// <summary>A request that was sent, and its response.</summary>
/// <param name="Method">The method.</param>
/// <param name="Address">The address.</param>
/// <param name="RequestBody">The request body; empty if there is none.</param>
/// <param name="Status">The status of the response.</param>
/// <param name="Headers">The headers of the response.</param>
/// <param name="MediaType">The media type of the response body.</param>
/// <param name="Body">The response body.</param>
internal sealed record Exchange(
    HttpMethod Method,
    Uri Address,
    string RequestBody,
    HttpStatusCode Status,
    IReadOnlyDictionary<string, string> Headers,
    string? MediaType,
    string Body
)
{
    /// <summary>Whether the response is a success.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>The first lines of the exchange.</summary>
    public override string ToString() =>
        $"{Method} {Address.PathAndQuery} {Cut(RequestBody)}\n      -> {(int)Status} {Cut(Body)}";

    private static string Cut(string text) => text.Length > 1500 ? text[..1500] + "…" : text;
}
