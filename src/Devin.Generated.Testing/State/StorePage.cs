namespace Devin.Generated.Testing.State;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="EndCursor">The cursor of the next page; null if no page follows.</param>
/// <param name="Total">The number of items over all pages.</param>
internal sealed record StorePage<T>(List<T> Items, string? EndCursor, int Total)
{
    /// <summary>Whether another page follows.</summary>
    public bool HasNextPage => EndCursor is not null;
}
