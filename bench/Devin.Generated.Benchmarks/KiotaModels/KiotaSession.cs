using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Benchmarks.KiotaModels;

/// <summary>A session in the shape in which Kiota emits models.</summary>
public sealed class KiotaSession : IParsable, IAdditionalDataHolder
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();
    public double? AcusConsumed { get; set; }
    public string? AutomationId { get; set; }
    public string? Category { get; set; }
    public List<string>? ChildSessionIds { get; set; }
    public int? CreatedAt { get; set; }
    public string? DevinMode { get; set; }
    public bool? IsArchived { get; set; }
    public string? OrgId { get; set; }
    public string? Origin { get; set; }
    public string? ParentSessionId { get; set; }
    public string? PlaybookId { get; set; }
    public List<KiotaPullRequest>? PullRequests { get; set; }
    public string? ServiceUserId { get; set; }
    public string? SessionId { get; set; }
    public string? Status { get; set; }
    public string? StatusDetail { get; set; }
    public UntypedNode? StructuredOutput { get; set; }
    public string? Subcategory { get; set; }
    public List<string>? Tags { get; set; }
    public string? Title { get; set; }
    public int? UpdatedAt { get; set; }
    public string? Url { get; set; }
    public string? UserId { get; set; }

    public static KiotaSession CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            { "acus_consumed", node => AcusConsumed = node.GetDoubleValue() },
            { "automation_id", node => AutomationId = node.GetStringValue() },
            { "category", node => Category = node.GetStringValue() },
            { "child_session_ids", node => ChildSessionIds = [.. node.GetCollectionOfPrimitiveValues<string>()] },
            { "created_at", node => CreatedAt = node.GetIntValue() },
            { "devin_mode", node => DevinMode = node.GetStringValue() },
            { "is_archived", node => IsArchived = node.GetBoolValue() },
            { "org_id", node => OrgId = node.GetStringValue() },
            { "origin", node => Origin = node.GetStringValue() },
            { "parent_session_id", node => ParentSessionId = node.GetStringValue() },
            { "playbook_id", node => PlaybookId = node.GetStringValue() },
            {
                "pull_requests",
                node =>
                    PullRequests = [
                        .. node.GetCollectionOfObjectValues<KiotaPullRequest>(
                            KiotaPullRequest.CreateFromDiscriminatorValue
                        ),
                    ]
            },
            { "service_user_id", node => ServiceUserId = node.GetStringValue() },
            { "session_id", node => SessionId = node.GetStringValue() },
            { "status", node => Status = node.GetStringValue() },
            { "status_detail", node => StatusDetail = node.GetStringValue() },
            {
                "structured_output",
                node => StructuredOutput = node.GetObjectValue<UntypedNode>(UntypedNode.CreateFromDiscriminatorValue)
            },
            { "subcategory", node => Subcategory = node.GetStringValue() },
            { "tags", node => Tags = [.. node.GetCollectionOfPrimitiveValues<string>()] },
            { "title", node => Title = node.GetStringValue() },
            { "updated_at", node => UpdatedAt = node.GetIntValue() },
            { "url", node => Url = node.GetStringValue() },
            { "user_id", node => UserId = node.GetStringValue() },
        };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteDoubleValue("acus_consumed", AcusConsumed);
        writer.WriteStringValue("automation_id", AutomationId);
        writer.WriteStringValue("category", Category);
        writer.WriteCollectionOfPrimitiveValues("child_session_ids", ChildSessionIds);
        writer.WriteIntValue("created_at", CreatedAt);
        writer.WriteStringValue("devin_mode", DevinMode);
        writer.WriteBoolValue("is_archived", IsArchived);
        writer.WriteStringValue("org_id", OrgId);
        writer.WriteStringValue("origin", Origin);
        writer.WriteStringValue("parent_session_id", ParentSessionId);
        writer.WriteStringValue("playbook_id", PlaybookId);
        writer.WriteCollectionOfObjectValues("pull_requests", PullRequests);
        writer.WriteStringValue("service_user_id", ServiceUserId);
        writer.WriteStringValue("session_id", SessionId);
        writer.WriteStringValue("status", Status);
        writer.WriteStringValue("status_detail", StatusDetail);
        writer.WriteObjectValue("structured_output", StructuredOutput);
        writer.WriteStringValue("subcategory", Subcategory);
        writer.WriteCollectionOfPrimitiveValues("tags", Tags);
        writer.WriteStringValue("title", Title);
        writer.WriteIntValue("updated_at", UpdatedAt);
        writer.WriteStringValue("url", Url);
        writer.WriteStringValue("user_id", UserId);
        writer.WriteAdditionalData(AdditionalData);
    }
}
