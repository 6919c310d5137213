using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HandWritten;

/// <summary>The request, with the properties that the program uses.</summary>
internal sealed record SessionRequest(string Prompt, string[] Tags);

/// <summary>The response, with all its properties.</summary>
internal sealed record Session(
    string SessionId,
    string OrgId,
    string Url,
    string Status,
    string? StatusDetail,
    string? Title,
    long CreatedAt,
    long UpdatedAt,
    double AcusConsumed,
    string? Origin,
    string? DevinMode,
    string? Category,
    string? Subcategory,
    bool? IsArchived,
    string[] Tags,
    string? UserId,
    string? ServiceUserId,
    string? AutomationId,
    string? PlaybookId,
    string? ParentSessionId,
    string[]? ChildSessionIds,
    PullRequest[] PullRequests,
    JsonObject? StructuredOutput
);

internal sealed record PullRequest(string PrUrl, string? PrState);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SessionRequest))]
[JsonSerializable(typeof(Session))]
internal sealed partial class SessionJson : JsonSerializerContext;
