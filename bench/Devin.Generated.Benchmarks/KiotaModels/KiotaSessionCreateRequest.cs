using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Benchmarks.KiotaModels;

/// <summary>What a new session is to do, in the shape in which Kiota emits models.</summary>
public sealed class KiotaSessionCreateRequest : IParsable, IAdditionalDataHolder
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();
    public List<string>? AttachmentUrls { get; set; }
    public bool? BypassApproval { get; set; }
    public string? ChildPlaybookId { get; set; }
    public string? CreateAsUserId { get; set; }
    public string? DevinMode { get; set; }
    public List<string>? KnowledgeIds { get; set; }
    public int? MaxAcuLimit { get; set; }
    public string? Platform { get; set; }
    public string? PlaybookId { get; set; }
    public string? Prompt { get; set; }
    public List<string>? Repos { get; set; }
    public bool? Resumable { get; set; }
    public List<string>? SecretIds { get; set; }
    public List<string>? SessionLinks { get; set; }
    public bool? StructuredOutputRequired { get; set; }
    public UntypedNode? StructuredOutputSchema { get; set; }
    public List<string>? Tags { get; set; }
    public string? Title { get; set; }

    public static KiotaSessionCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            { "attachment_urls", node => AttachmentUrls = [.. node.GetCollectionOfPrimitiveValues<string>()] },
            { "bypass_approval", node => BypassApproval = node.GetBoolValue() },
            { "child_playbook_id", node => ChildPlaybookId = node.GetStringValue() },
            { "create_as_user_id", node => CreateAsUserId = node.GetStringValue() },
            { "devin_mode", node => DevinMode = node.GetStringValue() },
            { "knowledge_ids", node => KnowledgeIds = [.. node.GetCollectionOfPrimitiveValues<string>()] },
            { "max_acu_limit", node => MaxAcuLimit = node.GetIntValue() },
            { "platform", node => Platform = node.GetStringValue() },
            { "playbook_id", node => PlaybookId = node.GetStringValue() },
            { "prompt", node => Prompt = node.GetStringValue() },
            { "repos", node => Repos = [.. node.GetCollectionOfPrimitiveValues<string>()] },
            { "resumable", node => Resumable = node.GetBoolValue() },
            { "secret_ids", node => SecretIds = [.. node.GetCollectionOfPrimitiveValues<string>()] },
            { "session_links", node => SessionLinks = [.. node.GetCollectionOfPrimitiveValues<string>()] },
            { "structured_output_required", node => StructuredOutputRequired = node.GetBoolValue() },
            {
                "structured_output_schema",
                node =>
                    StructuredOutputSchema = node.GetObjectValue<UntypedNode>(UntypedNode.CreateFromDiscriminatorValue)
            },
            { "tags", node => Tags = [.. node.GetCollectionOfPrimitiveValues<string>()] },
            { "title", node => Title = node.GetStringValue() },
        };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteCollectionOfPrimitiveValues("attachment_urls", AttachmentUrls);
        writer.WriteBoolValue("bypass_approval", BypassApproval);
        writer.WriteStringValue("child_playbook_id", ChildPlaybookId);
        writer.WriteStringValue("create_as_user_id", CreateAsUserId);
        writer.WriteStringValue("devin_mode", DevinMode);
        writer.WriteCollectionOfPrimitiveValues("knowledge_ids", KnowledgeIds);
        writer.WriteIntValue("max_acu_limit", MaxAcuLimit);
        writer.WriteStringValue("platform", Platform);
        writer.WriteStringValue("playbook_id", PlaybookId);
        writer.WriteStringValue("prompt", Prompt);
        writer.WriteCollectionOfPrimitiveValues("repos", Repos);
        writer.WriteBoolValue("resumable", Resumable);
        writer.WriteCollectionOfPrimitiveValues("secret_ids", SecretIds);
        writer.WriteCollectionOfPrimitiveValues("session_links", SessionLinks);
        writer.WriteBoolValue("structured_output_required", StructuredOutputRequired);
        writer.WriteObjectValue("structured_output_schema", StructuredOutputSchema);
        writer.WriteCollectionOfPrimitiveValues("tags", Tags);
        writer.WriteStringValue("title", Title);
        writer.WriteAdditionalData(AdditionalData);
    }
}
