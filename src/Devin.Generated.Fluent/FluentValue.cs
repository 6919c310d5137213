using Devin.Generated.Json;
using Devin.Generated.Kiota;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>
/// A body that is not a model (a list, a map, a number, an enum, or any JSON), in the form that Kiota's adapters send
/// and read.
/// </summary>
internal sealed class FluentValue<T, TCodec>(T value) : IKiotaModel, IComposedTypeWrapper
    where TCodec : IJsonCodec<T>
{
    bool IKiotaModel.IsRead { get; set; }

    /// <summary>The value.</summary>
    public T Content => value;

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() => CompletedFields.Instance;

    void IParsable.Serialize(ISerializationWriter writer) => KiotaModel.WriteWhole(this, writer);

    void IKiotaModel.Write(CodecWriter writer, JsonWriteMode mode) => TCodec.Write(writer, value, mode);

    /// <summary>Reads a value.</summary>
    public static FluentValue<T, TCodec> Create(IParseNode node)
    {
        if (node is FluentParseNode own)
        {
            return new FluentValue<T, TCodec>(KiotaModel.ReadJson<T, TCodec>(own));
        }

        var json = NodeJson.ToUtf8(node) ?? throw KiotaModel.NeedsJson(node);
        return new FluentValue<T, TCodec>(KiotaModel.ReadJson<T, TCodec>(json));
    }
}
