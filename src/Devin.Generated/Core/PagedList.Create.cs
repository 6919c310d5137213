namespace Devin.Generated.Core;

/// <summary>Creates lists for tests of programs that enumerate them.</summary>
public static class PagedList
{
    /// <summary>Creates a list of given pages, which sends no requests.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="items">Returns the items of a page.</param>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    public static PagedList<TPage, TItem> FromPages<TPage, TItem>(
        IEnumerable<TPage> pages,
        Func<TPage, IEnumerable<TItem>> items
    )
        where TPage : class
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(items);
        return new PagedList<TPage, TItem>(_ => pages.ToAsyncEnumerable(), items);
    }
}
