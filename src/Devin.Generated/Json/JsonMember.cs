using System.Text.Encodings.Web;
using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// A property of an emitted model: its names in JSON and in C#, and the rules of the contract for it.
/// </summary>
internal sealed class JsonMember(string name, string display, FieldRules rules)
{
    /// <summary>The name in JSON, escaped once.</summary>
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

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
}
