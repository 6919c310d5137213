using System.Text.Json.Nodes;
using Devin.Conformance.Differences;

namespace Devin.Conformance.Runs;

/// <summary>Reads what the tools report in their responses.</summary>
internal static class ToolReports
{
    private const string PrismHeader = "sl-violations";

    /// <summary>The violations that Prism reports about an exchange, in headers of the response.</summary>
    public static IEnumerable<(DifferenceKind Kind, string Text)> OfPrism(Exchange exchange) =>
        exchange.Headers.TryGetValue(PrismHeader, out var list)
            ? List(JsonNode.Parse(list))
                .Select(violation =>
                    (
                        violation["location"]?[0]?.ToString() == "request"
                            ? DifferenceKind.Request
                            : DifferenceKind.Response,
                        $"{Of(violation)} (returned {(int)exchange.Status})"
                    )
                )
            : [];

    /// <summary>The reasons of a refusal, at least one.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="isByPrism">Whether Prism refuses, and does not only pass on the response of another server.</param>
    public static IReadOnlyList<string> OfRefusal(Exchange exchange, bool isByPrism)
    {
        var status = (int)exchange.Status;
        var body = exchange.MediaType?.EndsWith("json", StringComparison.Ordinal) is true
            ? JsonNode.Parse(exchange.Body) as JsonObject
            : null;
        string[] reasons =
        [
            .. isByPrism ? OfPrism(exchange).Select(static violation => violation.Text) : ErrorsOfDevin(body),
            .. List(body?["validation"]).Select(Of),
            .. List(body?["steady"]?["errors"]).Select(static error => $"{error["path"]}: {error["message"]}"),
        ];
        return reasons.Length > 0
            ? [.. reasons.Select(reason => $"{status} {reason}")]
            : [$"{status} {body?["title"]} {body?["detail"]}"];
    }

    private static IEnumerable<string> ErrorsOfDevin(JsonObject? problem) =>
        List(problem?["errors"]).Select(static error => $"{string.Join('/', List(error["loc"]))}: {error["msg"]}");

    private static string Of(JsonNode violation) =>
        $"{string.Join('/', List(violation["location"]))}: {violation["message"]}";

    private static IEnumerable<JsonNode> List(JsonNode? node) => node is JsonArray list ? list.OfType<JsonNode>() : [];
}
