using System.Diagnostics.CodeAnalysis;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.State;

/// <summary>Items by their ids, in the order in which they were added.</summary>
/// <param name="what">What an item is, for messages, such as <c>playbook</c>.</param>
internal sealed class Store<T>(string what)
    where T : class
{
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    // In ascending order of the numbers. A removed item leaves an entry without a value until half of them are removed.
    private readonly List<(long Number, T? Item)> _entries = [];

    private long _last;

    /// <summary>The number of items.</summary>
    public int Count => _numbers.Count;

    /// <summary>The items, oldest first. No item may be added or removed meanwhile.</summary>
    public IEnumerable<T> OldestFirst =>
        _entries.Where(static entry => entry.Item is not null).Select(static entry => entry.Item!);

    /// <summary>The items, newest first. No item may be added or removed meanwhile.</summary>
    public IEnumerable<T> NewestFirst
    {
        get
        {
            for (var index = _entries.Count - 1; index >= 0; index--)
            {
                if (_entries[index].Item is { } item)
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>Adds an item.</summary>
    /// <exception cref="ArgumentException">There is an item with this id.</exception>
    public void Add(string id, T item)
    {
        _numbers.Add(id, ++_last);
        _entries.Add((_last, item));
    }

    /// <summary>Whether there is an item with an id.</summary>
    public bool Contains(string id) => _numbers.ContainsKey(id);

    /// <summary>Finds an item.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out T? item)
    {
        item = _numbers.TryGetValue(id, out var number) ? _entries[IndexOf(number)].Item : null;
        return item is not null;
    }

    /// <summary>The item with an id.</summary>
    /// <exception cref="Refusal">404: there is none.</exception>
    public T Get(string id) => TryGet(id, out var item) ? item : throw Refusal.NotFound($"The {what} does not exist.");

    /// <summary>Replaces the item with an id. It keeps its place.</summary>
    /// <exception cref="Refusal">404: there is none.</exception>
    public void Set(string id, T item)
    {
        Get(id);
        var number = _numbers[id];
        _entries[IndexOf(number)] = (number, item);
    }

    /// <summary>Removes an item and returns it.</summary>
    /// <exception cref="Refusal">404: there is none.</exception>
    public T Remove(string id)
    {
        var item = Get(id);
        _numbers.Remove(id, out var number);
        _entries[IndexOf(number)] = (number, null);
        if (_entries.Count > 2 * _numbers.Count)
        {
            _entries.RemoveAll(static entry => entry.Item is null);
        }

        return item;
    }

    /// <summary>The page that <c>first</c> and <c>after</c> of a request select, oldest first.</summary>
    /// <param name="call">The request.</param>
    /// <param name="filter">Selects the items of the list; null for all.</param>
    /// <exception cref="Refusal">400: the cursor is not valid.</exception>
    public StorePage<T> Page(ServiceCall call, Func<T, bool>? filter = null)
    {
        var start = Cursor.After(call) is { } after ? FirstAfter(after) : 0;
        return Page(call, Enumerable.Range(start, _entries.Count - start), filter, total: null);
    }

    /// <summary>The page that <c>first</c> and <c>after</c> of a request select, newest first.</summary>
    /// <param name="call">The request.</param>
    /// <param name="filter">Selects the items of the list; null for all.</param>
    /// <param name="total">The number of selected items; null to count them.</param>
    /// <exception cref="Refusal">400: the cursor is not valid.</exception>
    public StorePage<T> PageNewestFirst(ServiceCall call, Func<T, bool>? filter = null, int? total = null)
    {
        var end = Cursor.After(call) is { } after ? FirstAfter(after - 1) : _entries.Count;
        return Page(call, Enumerable.Range(0, end).Select(index => end - 1 - index), filter, total);
    }

    private StorePage<T> Page(ServiceCall call, IEnumerable<int> indexes, Func<T, bool>? filter, int? total)
    {
        var size = Cursor.Size(call);
        var items = new List<T>();
        long last = 0;
        foreach (var index in indexes)
        {
            var (number, item) = _entries[index];
            if (item is null || filter?.Invoke(item) is false)
            {
                continue;
            }

            if (items.Count == size)
            {
                return new StorePage<T>(items, Cursor.Encode(last), total ?? Total(filter));
            }

            items.Add(item);
            last = number;
        }

        return new StorePage<T>(items, null, total ?? Total(filter));
    }

    private int Total(Func<T, bool>? filter) => filter is null ? Count : OldestFirst.Count(filter);

    private int IndexOf(long number) => FirstAfter(number - 1);

    /// <summary>The index of the first entry with a greater number.</summary>
    private int FirstAfter(long number)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _entries[middle].Number > number ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
