using System.Net;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract;

namespace Devin.Generated.Testing.Service;

/// <summary>Why a request is not carried out; becomes an answer in one of the published shapes.</summary>
internal sealed class Refusal(HttpStatusCode status, string detail, IReadOnlyList<ContractFinding>? findings = null)
    : Exception(detail)
{
    /// <summary>422 with a single finding.</summary>
    public static Refusal Invalid(string location, string message) => Invalid([new ContractFinding(location, message)]);

    /// <summary>422 with findings.</summary>
    public static Refusal Invalid(IReadOnlyList<ContractFinding> findings) =>
        new(HttpStatusCode.UnprocessableEntity, "The request failed validation.", findings);

    /// <summary>404.</summary>
    public static Refusal NotFound(string detail) => new(HttpStatusCode.NotFound, detail);

    /// <summary>409.</summary>
    public static Refusal Conflict(string detail) => new(HttpStatusCode.Conflict, detail);

    /// <summary>The answer in a shape.</summary>
    public Answer ToAnswer(ErrorShape shape)
    {
        var errors = findings is null ? null : new JsonArray([.. findings.Select(Describe)]);
        return new Answer(
            status,
            shape == ErrorShape.HttpValidationError
                ? new JsonObject { ["detail"] = errors ?? (JsonNode)Message }
                : new JsonObject
                {
                    ["type"] = "about:blank",
                    ["title"] = ContractFinding.Words(status.ToString()),
                    ["status"] = (int)status,
                    ["detail"] = Message,
                    ["errors"] = errors,
                    ["instance"] = null,
                }
        );
    }

    private static JsonNode Describe(ContractFinding finding) =>
        new JsonObject
        {
            ["loc"] = new JsonArray([.. finding.Location.Split('/').Select(Part)]),
            ["msg"] = finding.Message,
            ["type"] = finding.Message.Replace(' ', '_'),
        };

    /// <summary>An index is a number there.</summary>
    private static JsonNode Part(string part) => int.TryParse(part, out var index) ? index : part;
}
