using System.Runtime.CompilerServices;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>Creates the lists that emitted methods return.</summary>
internal static class PageRequests
{
    /// <summary>A list whose pages have cursors.</summary>
    /// <param name="start">The cursor to start after; null to start with the first page.</param>
    /// <param name="read">Requests the page after a cursor.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="next">The cursor of the next page; null for the last page.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static PagedList<TPage, TItem> ByCursor<TPage, TItem>(
        string? start,
        Func<string?, CancellationToken, Task<TPage?>> read,
        Func<TPage, IEnumerable<TItem>> items,
        Func<TPage, string?> next,
        CancellationToken cancellationToken
    )
        where TPage : class =>
        new(isAhead => ReadAsync(() => new CursorWalk<TPage>(start, read, next), isAhead, cancellationToken), items);

    /// <summary>A list whose pages are counted by an offset.</summary>
    /// <param name="start">The number of items to skip; null for none.</param>
    /// <param name="read">Requests the page after a number of items.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="hasMore">Whether a page follows, by the page and the number of items up to its end.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static PagedList<TPage, TItem> ByOffset<TPage, TItem>(
        long? start,
        Func<long?, CancellationToken, Task<TPage?>> read,
        Func<TPage, ICollection<TItem>> items,
        Func<TPage, long, bool> hasMore,
        CancellationToken cancellationToken
    )
        where TPage : class =>
        new(
            isAhead =>
                ReadAsync(
                    () => new OffsetWalk<TPage>(start, read, page => items(page).Count, hasMore),
                    isAhead,
                    cancellationToken
                ),
            items
        );

    private static async IAsyncEnumerable<TPage> ReadAsync<TPage>(
        Func<PageWalk<TPage>> begin,
        bool isAhead,
        CancellationToken callToken,
        [EnumeratorCancellation] CancellationToken enumerationToken = default
    )
        where TPage : class
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        var walk = begin();
        Task<TPage?>? pending = null;
        try
        {
            for (var hasNext = true; hasNext; )
            {
                ThrowIfCanceled(null, callToken, enumerationToken);
                pending ??= walk.ReadAsync(stop.Token);
                var page = await EndAsync(pending, callToken, enumerationToken).ConfigureAwait(false);
                pending = null;
                if (page is null)
                {
                    yield break;
                }

                Telemetry.Pages.Add(1);
                hasNext = walk.Advance(page);
                if (hasNext && isAhead)
                {
                    pending = walk.ReadAsync(stop.Token);
                }

                yield return page;
            }
        }
        finally
        {
            if (pending is not null)
            {
                await stop.CancelAsync().ConfigureAwait(false);
                await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Waits for a page. A cancellation has the token that the caller canceled.</summary>
    private static async Task<TPage?> EndAsync<TPage>(
        Task<TPage?> reading,
        CancellationToken callToken,
        CancellationToken enumerationToken
    )
        where TPage : class
    {
        try
        {
            return await reading.ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            ThrowIfCanceled(exception, callToken, enumerationToken);
            throw;
        }
    }

    private static void ThrowIfCanceled(
        Exception? cause,
        CancellationToken callToken,
        CancellationToken enumerationToken
    )
    {
        foreach (var token in (ReadOnlySpan<CancellationToken>)[callToken, enumerationToken])
        {
            if (token.IsCancellationRequested)
            {
                throw new OperationCanceledException("The enumeration was canceled.", cause, token);
            }
        }
    }
}
