using Devin.Generated.Json;

namespace Devin.Generated.Core;

/// <summary>
/// The items of all pages of a list. Enumerate it with <c>await foreach</c>; pages are requested as they are needed.
/// </summary>
/// <remarks>
/// The list ends with a page that is marked as the last one or has no cursor, and with a page whose cursor repeats an
/// earlier one. An empty page with a new cursor does not end it. A list that is counted by an offset also ends with an
/// empty page and, unless a total ends it, before a page that equals the previous one. Items that are created or deleted
/// during the enumeration can be missing or appear twice. An item that cannot be read ends the enumeration with an
/// <see cref="UnreadableValueException"/>, unless <see cref="WithoutUnreadableItems"/> leaves it out. A page
/// without a list of items ends it with a <see cref="MissingMemberValueException"/> or an
/// <see cref="UnreadableValueException"/>. Each enumeration
/// starts with the first page again. <c>WithCancellation</c> and the token of the method that returned the list both
/// cancel the enumeration before the next request and during a request.
/// </remarks>
/// <typeparam name="TPage">The type of a page.</typeparam>
/// <typeparam name="TItem">The type of an item.</typeparam>
public sealed class PagedList<TPage, TItem> : IAsyncEnumerable<TItem>
    where TPage : class
{
    private readonly Func<bool, IAsyncEnumerable<TPage>> _read;
    private readonly Func<TPage, IEnumerable<TItem>> _items;
    private readonly bool _isAhead;

    /// <summary>Initializes a new instance of <see cref="PagedList{TPage, TItem}"/>.</summary>
    /// <param name="read">Reads the pages, with or without look-ahead.</param>
    /// <param name="items">Returns the items of a page.</param>
    /// <param name="isAhead">Whether the next page is requested while the items of a page are processed.</param>
    internal PagedList(
        Func<bool, IAsyncEnumerable<TPage>> read,
        Func<TPage, IEnumerable<TItem>> items,
        bool isAhead = false
    )
    {
        _read = read;
        _items = items;
        _isAhead = isAhead;
    }

    /// <summary>Returns the pages, each with its items and the total if the service states it.</summary>
    public IAsyncEnumerable<TPage> AsPages() => _read(_isAhead);

    /// <summary>
    /// Returns the same list with look-ahead: the next page is requested while the items of a page are processed. If the
    /// enumeration stops early, that request is canceled.
    /// </summary>
    public PagedList<TPage, TItem> WithLookAhead() => new(_read, _items, isAhead: true);

    /// <summary>
    /// Returns the same list without the items that cannot be read, which otherwise end the enumeration. They are reported as
    /// undocumented values (<see cref="DevinClientOptions.OnUndocumentedValue"/>), and <see cref="AsPages"/> still returns
    /// their pages with them.
    /// </summary>
    public PagedList<TPage, TItem> WithoutUnreadableItems() => new(_read, page => _items(page).Readable(), _isAhead);

    /// <inheritdoc/>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in _items(page))
            {
                yield return item;
            }
        }
    }
}
