using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>The base of every object of the contract: it knows which properties it has, and keeps those it does not know.</summary>
public abstract class JsonModel
{
    private Dictionary<string, JsonNode?>? _additionalProperties;

    private protected JsonModel() { }

    /// <summary>
    /// Properties that the contract does not list, by their name on the wire. What a response holds here is written
    /// again with the object, and what is added here is sent.
    /// </summary>
    public IDictionary<string, JsonNode?> AdditionalProperties =>
        _additionalProperties ??= new Dictionary<string, JsonNode?>(StringComparer.Ordinal);

    /// <summary>Whether the property was assigned or read, be it with a value or with null.</summary>
    /// <param name="propertyName">The C# name: <c>nameof(SessionResponse.Title)</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type has no property of that name.</exception>
    public bool IsAssigned(string propertyName) => StateOf(propertyName) != FieldState.Absent;

    /// <summary>Forgets the property's value, so that the object is written without it.</summary>
    /// <param name="propertyName">The C# name: <c>nameof(SessionCreateRequest.Title)</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type has no property of that name.</exception>
    public void Unassign(string propertyName) => StateOf(propertyName) = FieldState.Absent;

    private protected abstract ref FieldState StateOf(string propertyName);

    private protected static ArgumentOutOfRangeException NoSuchProperty(string typeName, string propertyName) =>
        new(nameof(propertyName), propertyName, $"{typeName} has no property of that name. Use nameof.");

    /// <summary>Keeps a property that the contract does not list; the reader stands on its name.</summary>
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
