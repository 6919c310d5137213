using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>
/// The base class of all objects of the contract. It tracks which properties were assigned and preserves unknown
/// properties.
/// </summary>
public abstract class JsonModel
{
    private Dictionary<string, JsonNode?>? _additionalProperties;

    private protected JsonModel() { }

    /// <summary>
    /// Gets the properties that the contract does not list, by their JSON names. Properties read from a response are
    /// preserved when the object is written; properties added here are sent.
    /// </summary>
    public IDictionary<string, JsonNode?> AdditionalProperties =>
        _additionalProperties ??= new Dictionary<string, JsonNode?>(StringComparer.Ordinal);

    /// <summary>Returns whether the property was assigned or read, with a value or as null.</summary>
    /// <param name="propertyName">The C# name, such as <c>nameof(SessionResponse.Title)</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type has no property with this name.</exception>
    public bool IsAssigned(string propertyName) => StateOf(propertyName) != FieldState.Absent;

    /// <summary>Clears the property, so that it is not written.</summary>
    /// <param name="propertyName">The C# name, such as <c>nameof(SessionCreateRequest.Title)</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type has no property with this name.</exception>
    public void Unassign(string propertyName) => StateOf(propertyName) = FieldState.Absent;

    private protected abstract ref FieldState StateOf(string propertyName);

    private protected static ArgumentOutOfRangeException NoSuchProperty(string typeName, string propertyName) =>
        new(nameof(propertyName), propertyName, $"{typeName} has no property with this name. Use nameof.");

    /// <summary>Preserves a property that the contract does not list. The reader is on its name.</summary>
    private protected void ReadAdditional(ref Utf8JsonReader reader, JsonReadContext context, string typeName)
    {
        var name = reader.GetString()!;
        context.Note(JsonDeviationKind.UnknownProperty, typeName, reader, name);
        reader.Read();
        AdditionalProperties[name] = JsonNodeReader.Read(ref reader);
    }

    private protected void WriteAdditional(Utf8JsonWriter writer)
    {
        if (_additionalProperties is null)
        {
            return;
        }

        foreach (var (name, value) in _additionalProperties)
        {
            writer.WritePropertyName(name);
            JsonNodeCodec.WriteOrNull(writer, value);
        }
    }
}
