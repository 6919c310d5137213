using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Benchmarks.KiotaModels;

/// <summary>A page of sessions in the shape in which Kiota emits models.</summary>
public sealed class KiotaSessionPage : IParsable, IAdditionalDataHolder
{
    public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();
    public string? EndCursor { get; set; }
    public bool? HasNextPage { get; set; }
    public List<KiotaSession>? Items { get; set; }
    public int? Total { get; set; }

    public static KiotaSessionPage CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            { "end_cursor", node => EndCursor = node.GetStringValue() },
            { "has_next_page", node => HasNextPage = node.GetBoolValue() },
            {
                "items",
                node =>
                    Items = [
                        .. node.GetCollectionOfObjectValues<KiotaSession>(KiotaSession.CreateFromDiscriminatorValue),
                    ]
            },
            { "total", node => Total = node.GetIntValue() },
        };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("end_cursor", EndCursor);
        writer.WriteBoolValue("has_next_page", HasNextPage);
        writer.WriteCollectionOfObjectValues("items", Items);
        writer.WriteIntValue("total", Total);
        writer.WriteAdditionalData(AdditionalData);
    }
}
