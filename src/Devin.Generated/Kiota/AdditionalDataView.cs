using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Devin.Generated.Json;

namespace Devin.Generated.Kiota;

/// <summary>The properties that the contract does not list, in the form that Kiota uses. A view, not a copy.</summary>
internal sealed class AdditionalDataView(IDictionary<string, JsonNode?> properties) : IDictionary<string, object>
{
    public ICollection<string> Keys => properties.Keys;
    public ICollection<object> Values => [.. properties.Values.Select(static value => AdditionalValue.ToKiota(value)!)];
    public int Count => properties.Count;
    public bool IsReadOnly => false;

    public object this[string key]
    {
        get => AdditionalValue.ToKiota(properties[key])!;
        set => properties[key] = AdditionalValue.ToJson(value);
    }

    /// <summary>Replaces all entries with those of another dictionary.</summary>
    public void Replace(IDictionary<string, object>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return;
        }

        var entries = (other ?? new Dictionary<string, object>()).ToArray();
        properties.Clear();
        foreach (var (name, value) in entries)
        {
            this[name] = value;
        }
    }

    public void Add(string key, object value) => properties.Add(key, AdditionalValue.ToJson(value));

    public void Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    public bool Remove(string key) => properties.Remove(key);

    public bool Remove(KeyValuePair<string, object> item) => Contains(item) && Remove(item.Key);

    public void Clear() => properties.Clear();

    public bool ContainsKey(string key) => properties.ContainsKey(key);

    public bool Contains(KeyValuePair<string, object> item) =>
        properties.TryGetValue(item.Key, out var value)
        && JsonNodeCodec.IsSame(value, AdditionalValue.ToJson(item.Value));

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value)
    {
        var isFound = properties.TryGetValue(key, out var node);
        value = AdditionalValue.ToKiota(node);
        return isFound;
    }

    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        foreach (var entry in this)
        {
            array[arrayIndex++] = entry;
        }
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var (name, value) in properties)
        {
            yield return new(name, AdditionalValue.ToKiota(value)!);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
