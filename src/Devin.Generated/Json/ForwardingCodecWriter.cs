using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>Writes with the writer of System.Text.Json, and so with the settings of the program that created it.</summary>
internal sealed class ForwardingCodecWriter(Utf8JsonWriter writer) : CodecWriter
{
    public override void WriteStartObject() => writer.WriteStartObject();

    public override void WriteEndObject() => writer.WriteEndObject();

    public override void WriteStartArray() => writer.WriteStartArray();

    public override void WriteEndArray() => writer.WriteEndArray();

    public override void WritePropertyName(JsonMember member) => writer.WritePropertyName(member.WireName);

    public override void WritePropertyName(string name) => writer.WritePropertyName(name);

    public override void WriteNullValue() => writer.WriteNullValue();

    public override void WriteBooleanValue(bool value) => writer.WriteBooleanValue(value);

    public override void WriteNumberValue(long value) => writer.WriteNumberValue(value);

    public override void WriteNumberValue(double value) => writer.WriteNumberValue(value);

    public override void WriteNumberValue(float value) => writer.WriteNumberValue(value);

    public override void WriteNumberValue(decimal value) => writer.WriteNumberValue(value);

    public override void WriteStringValue(string value) => writer.WriteStringValue(value);

    public override void WriteStringValue(Guid value) => writer.WriteStringValue(value);

    public override void WriteBase64StringValue(ReadOnlySpan<byte> value) => writer.WriteBase64StringValue(value);

    public override void WriteRawValue(ReadOnlySpan<byte> json) =>
        writer.WriteRawValue(json, skipInputValidation: true);

    public override void WriteValue(JsonValue value) => value.WriteTo(writer);
}
