using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Json;

namespace Devin.Generated.Tests.Transport;

/// <summary>Reads and writes <see cref="Thing"/> as emitted codecs do.</summary>
internal sealed class ThingCodec : IJsonCodec<Thing>
{
    public static string Expected => "a thing";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, [NotNullWhen(true)] out Thing? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var thing = new Thing(null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "name":
                    Expect(ref reader, JsonTokenType.String);
                    thing = thing with { Name = reader.GetString() };
                    break;
                case "number":
                    Expect(ref reader, JsonTokenType.Number);
                    thing = thing with { Number = reader.GetInt64() };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        value = thing;
        return true;
    }

    public static void Write(CodecWriter writer, Thing value, JsonWriteMode mode)
    {
        if (value.Name is null && mode == JsonWriteMode.Request)
        {
            throw new InvalidOperationException("Thing.Name is required.");
        }

        writer.WriteStartObject();
        writer.WritePropertyName("name");
        Items.Write<string, StringCodec>(writer, value.Name!, mode);
        if (value.Number is { } number)
        {
            writer.WritePropertyName("number");
            writer.WriteNumberValue(number);
        }

        writer.WriteEndObject();
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
        {
            throw new JsonException($"Expected {type}, found {reader.TokenType}.");
        }
    }
}
