using System.Text.Json.Nodes;

namespace HandWritten;

/// <summary>What creates a session, with all properties of the contract. Those that are null are omitted.</summary>
internal sealed class SessionRequest
{
    public string Prompt { get; set; } = "";
    public string? Title { get; set; }
    public List<string>? Tags { get; set; }
    public List<string>? Repos { get; set; }
    public List<string>? KnowledgeIds { get; set; }
    public List<string>? SecretIds { get; set; }
    public List<string>? SessionLinks { get; set; }
    public List<Uri>? AttachmentUrls { get; set; }
    public List<SessionSecret>? SessionSecrets { get; set; }
    public string? PlaybookId { get; set; }
    public string? ChildPlaybookId { get; set; }
    public string? CreateAsUserId { get; set; }
    public string? Platform { get; set; }
    public string? DevinMode { get; set; }
    public long? MaxAcuLimit { get; set; }
    public bool? BypassApproval { get; set; }
    public bool? Resumable { get; set; }
    public bool? StructuredOutputRequired { get; set; }
    public JsonObject? StructuredOutputSchema { get; set; }
}
