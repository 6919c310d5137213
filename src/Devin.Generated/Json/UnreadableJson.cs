using System.Runtime.InteropServices;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A JSON value that does not have the form that the contract declares, kept as it was received.</summary>
internal sealed class UnreadableJson
{
    private readonly string _expected;
    private readonly JsonElement _json;

    private UnreadableJson(string expected, JsonElement json)
    {
        _expected = expected;
        _json = json;
    }

    /// <summary>The text of the value.</summary>
    public string Text => _json.GetRawText();

    /// <summary>
    /// Reads the value whose first token is the current one. The reader is on its last token afterwards.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <param name="expected">The values that were expected, such as <c>a UUID</c>.</param>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public static UnreadableJson Read(ref Utf8JsonReader reader, string expected) =>
        new(expected, JsonRead.Element(ref reader));

    /// <summary>Writes the value as it was received.</summary>
    public void Write(CodecWriter writer) => writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(_json));

    /// <summary>Creates the exception for an access to the value.</summary>
    /// <param name="member">The type and the property, or the item.</param>
    public UnreadableValueException ToException(string member) => new(member, _expected, Text);
}
