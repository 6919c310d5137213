using Devin.Generated.Json;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.State;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="EndCursor">The cursor of the next page; null if no page follows.</param>
/// <param name="Total">The number of items over all pages.</param>
internal sealed record StorePage<T>(List<T> Items, string? EndCursor, int Total)
{
    /// <summary>Whether another page follows.</summary>
    public bool HasNextPage => EndCursor is not null;

    /// <summary>The response with this page.</summary>
    /// <param name="describe">Returns an item as the response contains it.</param>
    public ServiceResponse ToResponse<TModel>(Func<T, TModel> describe)
        where TModel : class, IJsonModel<TModel> => ServiceResponse.JsonPage(Items.Select(describe), EndCursor, Total);
}
