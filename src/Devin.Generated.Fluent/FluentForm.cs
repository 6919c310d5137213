using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>Writes the fields of URL-encoded forms in the format of the flat client.</summary>
internal static class FluentForm
{
    /// <summary>Writes a field. A list becomes repeated fields; null is omitted.</summary>
    /// <exception cref="InvalidOperationException">The contract requires the field, and it has no value.</exception>
    public static void Write<T>(ISerializationWriter writer, string name, T value, bool isRequired)
    {
        var texts = ParameterText.Many(name, value);
        if (texts.Length == 0 && isRequired)
        {
            throw new InvalidOperationException($"The field '{name}' has no value. The contract requires it.");
        }

        foreach (var text in texts)
        {
            writer.WriteStringValue(name, text);
        }
    }
}
