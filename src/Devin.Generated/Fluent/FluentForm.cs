using System.Text;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>Writes the fields of url-encoded forms, spelled as the flat client spells them.</summary>
internal static class FluentForm
{
    /// <summary>Writes a field, a list as repeated fields; null is left out.</summary>
    /// <exception cref="InvalidOperationException">The contract requires the field, and it has no value.</exception>
    public static void Write<T>(ISerializationWriter writer, string name, T value, bool isRequired)
    {
        var texts = ParameterText.Many(name, value);
        if (texts.Length == 0 && isRequired)
        {
            throw new InvalidOperationException($"The field '{name}' must have a value: the contract requires it.");
        }

        foreach (var text in texts)
        {
            writer.WriteStringValue(name, text);
        }
    }

    /// <summary>Writes a field that holds JSON; null is left out.</summary>
    /// <exception cref="InvalidOperationException">The contract requires the field, and it has no value.</exception>
    public static void WriteJson<T, TCodec>(ISerializationWriter writer, string name, T? value, bool isRequired)
        where TCodec : IJsonCodec<T>
    {
        string? text = null;
        if (value is not null)
        {
            using var buffer = new PooledBuffer();
            ApiSerializer.Default.Write<T, TCodec>(buffer, value);
            text = Encoding.UTF8.GetString(buffer.Written.Span);
        }

        Write(writer, name, text, isRequired);
    }
}
