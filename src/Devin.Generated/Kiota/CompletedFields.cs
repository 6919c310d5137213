using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Kiota;

/// <summary>
/// The fields of a model that was read as a whole. It accepts every field name and assigns nothing, so that a parse
/// node neither assigns a field twice nor treats a known property as unknown.
/// </summary>
internal sealed class CompletedFields : IDictionary<string, Action<IParseNode>>
{
    private static readonly Action<IParseNode> DoNothing = static _ => { };

    public static CompletedFields Instance { get; } = new();

    public ICollection<string> Keys => [];
    public ICollection<Action<IParseNode>> Values => [];
    public int Count => 0;
    public bool IsReadOnly => true;

    public Action<IParseNode> this[string key]
    {
        get => DoNothing;
        set => throw ReadOnly();
    }

    public bool ContainsKey(string key) => true;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Action<IParseNode> value)
    {
        value = DoNothing;
        return true;
    }

    public bool Contains(KeyValuePair<string, Action<IParseNode>> item) => false;

    public void CopyTo(KeyValuePair<string, Action<IParseNode>>[] array, int arrayIndex) { }

    public void Add(string key, Action<IParseNode> value) => throw ReadOnly();

    public void Add(KeyValuePair<string, Action<IParseNode>> item) => throw ReadOnly();

    public bool Remove(string key) => throw ReadOnly();

    public bool Remove(KeyValuePair<string, Action<IParseNode>> item) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public IEnumerator<KeyValuePair<string, Action<IParseNode>>> GetEnumerator()
    {
        yield break;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static NotSupportedException ReadOnly() => new("The field list of a model that was read is read-only.");
}
