using System.Text.Json.Nodes;

namespace HandWritten;

/// <summary>A session, with all properties of the contract.</summary>
/// <remarks>
/// Properties with setters are what the source generator of System.Text.Json reads fastest: required properties and those
/// of records are passed through an array of arguments. Values of enums are texts, because the service adds values.
/// </remarks>
internal sealed class Session
{
    public string SessionId { get; set; } = "";
    public string OrgId { get; set; } = "";
    public string Url { get; set; } = "";
    public string Status { get; set; } = "";
    public string? StatusDetail { get; set; }
    public string? Title { get; set; }
    public long CreatedAt { get; set; }
    public long UpdatedAt { get; set; }
    public double AcusConsumed { get; set; }
    public string? Origin { get; set; }
    public string? DevinMode { get; set; }
    public string? Category { get; set; }
    public string? Subcategory { get; set; }
    public bool? IsArchived { get; set; }
    public List<string> Tags { get; set; } = [];
    public string? UserId { get; set; }
    public string? ServiceUserId { get; set; }
    public string? AutomationId { get; set; }
    public string? PlaybookId { get; set; }
    public string? ParentSessionId { get; set; }
    public List<string>? ChildSessionIds { get; set; }
    public List<PullRequest> PullRequests { get; set; } = [];
    public JsonObject? StructuredOutput { get; set; }
}
