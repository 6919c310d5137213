namespace Devin.Generated.Transport;

/// <summary>
/// Detects that the cursors of a list repeat, in bounded memory: a cycle of at most <see cref="Capacity"/> pages at its
/// first repetition, a longer one at the latest in its third (Brent's algorithm).
/// </summary>
internal sealed class CursorHistory
{
    /// <summary>The number of cursors that are kept.</summary>
    public const int Capacity = 1000;

    private readonly HashSet<string> _recent = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private string? _landmark;
    private long _count;
    private long _nextLandmark = 1;

    /// <summary>Initializes a new instance of <see cref="CursorHistory"/>.</summary>
    /// <param name="start">The cursor with which the list starts; null if it starts with the first page.</param>
    public CursorHistory(string? start)
    {
        if (start is not null)
        {
            TryAdd(start);
        }
    }

    /// <summary>Adds a cursor. Returns false if it is a repetition.</summary>
    public bool TryAdd(string cursor)
    {
        if (cursor == _landmark || !_recent.Add(cursor))
        {
            return false;
        }

        _order.Enqueue(cursor);
        if (_order.Count > Capacity)
        {
            _recent.Remove(_order.Dequeue());
        }

        if (++_count == _nextLandmark)
        {
            _landmark = cursor;
            _nextLandmark *= 2;
        }

        return true;
    }
}
