using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json.Metadata;

/// <summary>Additional properties in the form in which System.Text.Json reads and writes them.</summary>
/// <param name="properties">The properties of the model.</param>
internal sealed class ElementDictionary(IDictionary<string, JsonNode?> properties) : IDictionary<string, JsonElement>
{
    public ICollection<string> Keys => properties.Keys;

    public ICollection<JsonElement> Values => [.. properties.Values.Select(ToElement)];

    public int Count => properties.Count;

    public bool IsReadOnly => false;

    public JsonElement this[string key]
    {
        get => ToElement(properties[key]);
        set => properties[key] = ToNode(value);
    }

    public void Add(string key, JsonElement value) => properties.Add(key, ToNode(value));

    public void Add(KeyValuePair<string, JsonElement> item) => Add(item.Key, item.Value);

    public void Clear() => properties.Clear();

    public bool Contains(KeyValuePair<string, JsonElement> item) =>
        properties.TryGetValue(item.Key, out var value) && JsonNodeCodec.IsSame(value, ToNode(item.Value));

    public bool ContainsKey(string key) => properties.ContainsKey(key);

    public void CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex)
    {
        foreach (var item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    public bool Remove(string key) => properties.Remove(key);

    public bool Remove(KeyValuePair<string, JsonElement> item) => Contains(item) && Remove(item.Key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        var isFound = properties.TryGetValue(key, out var node);
        value = isFound ? ToElement(node) : default;
        return isFound;
    }

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        properties.Select(static pair => KeyValuePair.Create(pair.Key, ToElement(pair.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static JsonElement ToElement(JsonNode? node) => JsonElement.Parse(JsonNodeCodec.Text(node));

    private static JsonNode? ToNode(JsonElement element)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(element));
        reader.Read();
        return JsonNodeReader.Read(ref reader);
    }
}
