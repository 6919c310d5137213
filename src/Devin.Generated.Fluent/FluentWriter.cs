using System.Text.Json;
using Devin.Generated.Json;
using Devin.Generated.Kiota;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace Devin.Generated.Fluent;

/// <summary>Kiota's JSON writer, except that models of this library are written by their codecs.</summary>
internal sealed class FluentWriter : JsonSerializationWriter, ISerializationWriter
{
    private static readonly KiotaJsonSerializationContext Context = new(
        new JsonSerializerOptions { Encoder = JsonWriterSettings.Options.Encoder }
    );

    public FluentWriter()
        : base(Context) { }

    /// <summary>Whether required properties must have values.</summary>
    public JsonWriteMode Mode { get; set; } = JsonWriteMode.Lenient;

    // Implemented again because the base class seals them. Calls through the interface arrive here.
    void ISerializationWriter.WriteObjectValue<T>(string? key, T? value, params IParsable?[] additionalValuesToMerge)
        where T : default => Write(key, value, additionalValuesToMerge);

    void ISerializationWriter.WriteCollectionOfObjectValues<T>(string? key, IEnumerable<T>? values)
    {
        if (values is null)
        {
            return;
        }

        WriteKey(key);
        writer.WriteStartArray();
        foreach (var value in values)
        {
            Write(null, value, []);
        }

        writer.WriteEndArray();
    }

    private void Write<T>(string? key, T? value, IParsable?[] additionalValuesToMerge)
        where T : IParsable
    {
        if (value is not IKiotaModel model || additionalValuesToMerge.Any(static other => other is not null))
        {
            WriteObjectValue(key, value, additionalValuesToMerge);
            return;
        }

        OnBeforeObjectSerialization?.Invoke(model);
        OnStartObjectSerialization?.Invoke(model, this);
        WriteKey(key);
        model.Write(new ForwardingCodecWriter(writer), Mode);
        OnAfterObjectSerialization?.Invoke(model);
    }

    private void WriteKey(string? key)
    {
        if (!string.IsNullOrEmpty(key))
        {
            writer.WritePropertyName(key);
        }
    }
}
