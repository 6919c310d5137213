using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// A property of an emitted model: its names in JSON and in C#, and the rules of the contract for it.
/// </summary>
internal sealed class JsonMember(string name, string display, FieldRules rules)
{
    private byte[]? _nameToken;

    /// <summary>The name as it is written after another property: a comma, the escaped name and a colon.</summary>
    public ReadOnlySpan<byte> NameToken => _nameToken ??= Encode(WireName);

    /// <summary>The name in JSON.</summary>
    public string WireName { get; } = name;

    /// <summary>The type and the property in C#, for messages: <c>SessionResponse.Url</c>.</summary>
    public string Display { get; } = display;

    /// <summary>The name of the property in C#.</summary>
    public ReadOnlySpan<char> PropertyName => Display.AsSpan(Display.LastIndexOf('.') + 1);

    /// <summary>Whether the contract requires the property.</summary>
    public bool IsRequired { get; } = rules.HasFlag(FieldRules.Required);

    /// <summary>Whether the contract requires the property in requests.</summary>
    public bool IsRequiredInRequests { get; } =
        rules.HasFlag(FieldRules.Required) && !rules.HasFlag(FieldRules.ReadOnly);

    /// <summary>Whether the contract allows null.</summary>
    public bool IsNullable { get; } = rules.HasFlag(FieldRules.Nullable);

    /// <summary>Whether a text identifies the object in logs.</summary>
    public bool IsShown { get; } = rules.HasFlag(FieldRules.Shown);

    /// <summary>The constraints of the value; null if there are none.</summary>
    public ValueRules? Rules { get; init; }

    private static byte[] Encode(string name)
    {
        var text = JsonEncodedText.Encode(name, JsonWriterSettings.Options.Encoder);
        return [(byte)',', (byte)'"', .. text.EncodedUtf8Bytes, (byte)'"', (byte)':'];
    }
}
