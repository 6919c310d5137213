namespace Devin.Generated.Transport;

/// <summary>Follows the cursors of pages.</summary>
/// <param name="start">The cursor to start after; null to start with the first page.</param>
/// <param name="read">Requests the page after a cursor.</param>
/// <param name="next">The cursor of the next page; null for the last page.</param>
internal sealed class CursorWalk<TPage>(
    string? start,
    Func<string?, CancellationToken, Task<TPage?>> read,
    Func<TPage, string?> next
) : PageWalk<TPage>
    where TPage : class
{
    private readonly CursorHistory _history = new(start);
    private string? _cursor = start;

    public override Task<TPage?> ReadAsync(CancellationToken cancellationToken) => read(_cursor, cancellationToken);

    public override bool Advance(TPage page)
    {
        _cursor = next(page);
        return !string.IsNullOrEmpty(_cursor) && _history.TryAdd(_cursor);
    }
}
