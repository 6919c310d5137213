using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Responses;

/// <summary>The reason why a request is rejected.</summary>
internal sealed class Refusal(HttpStatusCode status, string detail, IReadOnlyList<ContractFinding>? findings = null)
    : Exception(detail)
{
    /// <summary>The code of the reason for programs, such as <c>migrated_session</c>; null for none.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>A 422 response with one finding.</summary>
    public static Refusal Invalid(string location, string message) => Invalid([new ContractFinding(location, message)]);

    /// <summary>A 422 response with findings.</summary>
    public static Refusal Invalid(IReadOnlyList<ContractFinding> findings) =>
        new(HttpStatusCode.UnprocessableEntity, "The request failed validation.", findings);

    /// <summary>A 400 response.</summary>
    public static Refusal BadRequest(string detail) => new(HttpStatusCode.BadRequest, detail);

    /// <summary>A 403 response.</summary>
    public static Refusal Forbidden(string detail) => new(HttpStatusCode.Forbidden, detail);

    /// <summary>A 403 response to a caller without a permission.</summary>
    public static Refusal WithoutPermission(string permission) =>
        Forbidden($"The caller does not have the permission {permission}.");

    /// <summary>A 404 response.</summary>
    public static Refusal NotFound(string detail) => new(HttpStatusCode.NotFound, detail);

    /// <summary>A 409 response.</summary>
    public static Refusal Conflict(string detail) => new(HttpStatusCode.Conflict, detail);

    /// <summary>The reason with all findings, on one line.</summary>
    public string Description =>
        findings is null
            ? Message
            : $"{Message} {string.Join("; ", findings.Select(static finding => $"{finding.Location}: {finding.Message}"))}";

    /// <summary>
    /// Converts the reason to an error response. Its content type is <c>application/json</c>, as in the contract.
    /// </summary>
    public ServiceResponse ToResponse(ErrorShape shape)
    {
        var errors = findings is null ? null : new JsonArray([.. findings.Select(Describe)]);
        var body =
            shape == ErrorShape.HttpValidationError
                ? new JsonObject { ["detail"] = errors ?? (JsonNode)Message }
                : new JsonObject
                {
                    ["type"] = "about:blank",
                    ["title"] = Title(status),
                    ["status"] = (int)status,
                    ["detail"] = Message,
                    ["errors"] = errors,
                    ["instance"] = null,
                };
        if (ErrorCode is not null)
        {
            body["error_code"] = ErrorCode;
        }

        return ServiceResponse.Json(body, status);
    }

    private static string Title(HttpStatusCode status)
    {
        var words = new StringBuilder();
        foreach (var letter in status.ToString())
        {
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    private static JsonNode Describe(ContractFinding finding) =>
        new JsonObject
        {
            ["loc"] = new JsonArray([.. finding.Location.Split('/').Select(Part)]),
            ["msg"] = finding.Message,
            ["type"] = finding.Code,
        };

    /// <summary>Converts an index to a number, as the contract requires.</summary>
    private static JsonNode Part(string part) =>
        int.TryParse(part, CultureInfo.InvariantCulture, out var index) ? index : part;
}
