namespace Devin.Generated.Transport;

/// <summary>One pass over the pages of a list.</summary>
internal abstract class PageWalk<TPage>
    where TPage : class
{
    /// <summary>Requests the page at the current position; null if there was no page to read.</summary>
    public abstract Task<TPage?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Moves behind a page that was read. Returns false if it is the last page.</summary>
    public abstract bool Advance(TPage page);
}
