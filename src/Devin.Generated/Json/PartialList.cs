using System.Collections;
using System.Globalization;

namespace Devin.Generated.Json;

/// <summary>
/// A list with items that cannot be read. Accessing such an item throws; setting it replaces it. Reading creates it only
/// for lists that have such items.
/// </summary>
internal sealed class PartialList<T> : PartialCollection, IList<T>
{
    private readonly List<Slot> _slots;

    /// <param name="items">The items; any value for those that cannot be read.</param>
    /// <param name="unreadable">The items that cannot be read, by their indexes.</param>
    public PartialList(List<T> items, IEnumerable<KeyValuePair<int, UnreadableJson>> unreadable)
        : base($"IList<{typeof(T).Name}>")
    {
        _slots = [.. items.Select(static item => new Slot(item, null))];
        foreach (var (index, json) in unreadable)
        {
            _slots[index] = new Slot(default!, json);
        }
    }

    public override bool HasUnreadableItems => _slots.Exists(static slot => slot.Unreadable is not null);

    public int Count => _slots.Count;

    public bool IsReadOnly => false;

    public T this[int index]
    {
        get => Read(index);
        set => _slots[index] = new Slot(value, null);
    }

    /// <summary>The items that can be read.</summary>
    public IEnumerable<T> Readable =>
        _slots.Where(static slot => slot.Unreadable is null).Select(static slot => slot.Item);

    /// <summary>The JSON of an item that cannot be read; null for other items.</summary>
    public UnreadableJson? UnreadableAt(int index) => _slots[index].Unreadable;

    public void WriteItems<TCodec>(CodecWriter writer, JsonWriteMode mode)
        where TCodec : struct, IJsonCodec<T>
    {
        foreach (var (item, unreadable) in _slots)
        {
            if (unreadable is null)
            {
                Items.Write<T, TCodec>(writer, item, mode);
            }
            else
            {
                unreadable.Write(writer);
            }
        }
    }

    /// <summary>A copy of the list and of the items that can be read.</summary>
    public PartialList<T> Copy<TCodec>()
        where TCodec : struct, IJsonCodec<T>
    {
        var copy = new PartialList<T>([], []);
        copy.TakeMember(this);
        foreach (var slot in _slots)
        {
            copy._slots.Add(slot.Unreadable is null ? new Slot(Items.Copy<T, TCodec>(slot.Item), null) : slot);
        }

        return copy;
    }

    public void Add(T item) => _slots.Add(new Slot(item, null));

    public void Insert(int index, T item) => _slots.Insert(index, new Slot(item, null));

    public void Clear() => _slots.Clear();

    public void RemoveAt(int index) => _slots.RemoveAt(index);

    public bool Remove(T item)
    {
        var index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    /// <summary>Searches the items that can be read.</summary>
    public int IndexOf(T item) =>
        _slots.FindIndex(slot => slot.Unreadable is null && EqualityComparer<T>.Default.Equals(slot.Item, item));

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex)
    {
        for (var index = 0; index < Count; index++)
        {
            array[arrayIndex + index] = Read(index);
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return Read(index);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Read(int index) =>
        _slots[index].Unreadable is { } unreadable
            ? throw unreadable.ToException(string.Create(CultureInfo.InvariantCulture, $"{Member}[{index}]"))
            : _slots[index].Item;

    private readonly record struct Slot(T Item, UnreadableJson? Unreadable);
}
