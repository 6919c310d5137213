using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Benchmarks.KiotaModels;

/// <summary>A pull request in the shape in which Kiota emits models.</summary>
public sealed class KiotaPullRequest : IParsable, IAdditionalDataHolder
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();
    public string? PrState { get; set; }
    public string? PrUrl { get; set; }

    public static KiotaPullRequest CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            { "pr_state", node => PrState = node.GetStringValue() },
            { "pr_url", node => PrUrl = node.GetStringValue() },
        };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("pr_state", PrState);
        writer.WriteStringValue("pr_url", PrUrl);
        writer.WriteAdditionalData(AdditionalData);
    }
}
