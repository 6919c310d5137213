using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// A map with values that cannot be read. Accessing such a value throws; setting it replaces it. Reading creates it only
/// for maps that have such values.
/// </summary>
/// <param name="values">The values; any value for those that cannot be read.</param>
/// <param name="unreadable">The values that cannot be read, by their keys.</param>
internal sealed class PartialMap<T>(Dictionary<string, T> values, Dictionary<string, UnreadableJson> unreadable)
    : PartialCollection($"IDictionary<string, {typeof(T).Name}>"),
        IDictionary<string, T>
{
    public override bool HasUnreadableItems => unreadable.Count > 0;

    public int Count => values.Count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => values.Keys;

    public ICollection<T> Values => [.. this.Select(static pair => pair.Value)];

    public T this[string key]
    {
        get => Check(key, values[key]);
        set
        {
            values[key] = value;
            unreadable.Remove(key);
        }
    }

    /// <summary>The JSON of a value that cannot be read; null for other keys.</summary>
    public UnreadableJson? UnreadableAt(string key) => unreadable.GetValueOrDefault(key);

    public void WriteValues<TCodec>(CodecWriter writer, JsonWriteMode mode)
        where TCodec : struct, IJsonCodec<T>
    {
        foreach (var (key, value) in values)
        {
            writer.WritePropertyName(key);
            if (UnreadableAt(key) is { } json)
            {
                json.Write(writer);
            }
            else
            {
                Items.Write<T, TCodec>(writer, value, mode);
            }
        }
    }

    /// <summary>A copy of the map and of the values that can be read.</summary>
    public PartialMap<T> Copy<TCodec>()
        where TCodec : struct, IJsonCodec<T>
    {
        var copies = new Dictionary<string, T>(values.Count, StringComparer.Ordinal);
        foreach (var (key, value) in values)
        {
            copies.Add(key, UnreadableAt(key) is null ? Items.Copy<T, TCodec>(value) : value);
        }

        var copy = new PartialMap<T>(
            copies,
            new Dictionary<string, UnreadableJson>(unreadable, StringComparer.Ordinal)
        );
        copy.TakeMember(this);
        return copy;
    }

    public void Add(string key, T value) => values.Add(key, value);

    public void Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

    public bool Remove(string key)
    {
        unreadable.Remove(key);
        return values.Remove(key);
    }

    public bool Remove(KeyValuePair<string, T> item) => Contains(item) && Remove(item.Key);

    public void Clear()
    {
        values.Clear();
        unreadable.Clear();
    }

    public bool ContainsKey(string key) => values.ContainsKey(key);

    public bool Contains(KeyValuePair<string, T> item) =>
        !unreadable.ContainsKey(item.Key)
        && values.TryGetValue(item.Key, out var value)
        && EqualityComparer<T>.Default.Equals(value, item.Value);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var isFound = values.TryGetValue(key, out value);
        if (isFound)
        {
            Check(key, value!);
        }

        return isFound;
    }

    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex)
    {
        foreach (var pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        foreach (var (key, value) in values)
        {
            yield return new(key, Check(key, value));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Check(string key, T value) =>
        UnreadableAt(key) is { } json
            ? throw json.ToException($"{Member}[\"{PrintableText.Format(key, 100)}\"]")
            : value;
}
