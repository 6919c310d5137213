namespace Devin.Generated.Transport;

/// <summary>Counts the items of pages.</summary>
/// <param name="start">The number of items to skip first; null for none.</param>
/// <param name="read">Requests the page after a number of items.</param>
/// <param name="count">The number of items of a page.</param>
/// <param name="hasMore">Whether a page follows, by the page and the number of items up to its end.</param>
internal sealed class OffsetWalk<TPage>(
    long? start,
    Func<long?, CancellationToken, Task<TPage?>> read,
    Func<TPage, int> count,
    Func<TPage, long, bool> hasMore
) : PageWalk<TPage>
    where TPage : class
{
    private long? _offset = start;
    private TPage? _last;

    public override async Task<TPage?> ReadAsync(CancellationToken cancellationToken)
    {
        var page = await read(_offset, cancellationToken).ConfigureAwait(false);
        return page is null || IsRepeated(page) ? null : _last = page;
    }

    // An empty page would be requested again and again, because the offset does not change.
    public override bool Advance(TPage page)
    {
        var items = count(page);
        _offset = (_offset ?? 0) + items;
        return items > 0 && hasMore(page, _offset.Value);
    }

    // A service that ignores the offset returns the same page, with its flag, for ever. A total ends the list by itself,
    // and pages of simple values can be equal.
    private bool IsRepeated(TPage page) => page.Equals(_last) && hasMore(page, long.MaxValue);
}
