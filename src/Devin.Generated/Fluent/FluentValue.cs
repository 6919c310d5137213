using System.Text.Json;
using Devin.Generated.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>
/// A body that is no model (a list, a map, a number, an enum, any JSON) in the form in which Kiota's adapters send and
/// read it.
/// </summary>
internal sealed class FluentValue<T, TCodec>(T value) : IFluentModel, IComposedTypeWrapper
    where TCodec : IJsonCodec<T>
{
    bool IFluentModel.IsRead { get; set; }

    /// <summary>The value.</summary>
    public T Content => value;

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() => NothingLeft.Instance;

    void IParsable.Serialize(ISerializationWriter writer) => FluentModel.WriteWhole(this, writer);

    void IFluentModel.Write(Utf8JsonWriter writer, JsonWriteMode mode) => TCodec.Write(writer, value, mode);

    /// <summary>Reads a value.</summary>
    public static FluentValue<T, TCodec> Create(IParseNode node)
    {
        if (node is FluentParseNode own)
        {
            return new FluentValue<T, TCodec>(own.Read<T, TCodec>());
        }

        var json = NodeJson.Of(node) ?? throw FluentModel.NeedsJson(node);
        return new FluentValue<T, TCodec>(FluentModel.ReadJson<T, TCodec>(json));
    }
}
