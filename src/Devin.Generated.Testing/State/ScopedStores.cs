namespace Devin.Generated.Testing.State;

/// <summary>
/// A store for each organization and one for the enterprise. A request with an organization in its path uses the store of
/// this organization, any other request that of the enterprise.
/// </summary>
/// <param name="what">What an item is, for messages, such as <c>playbook</c>.</param>
/// <param name="seed">Adds the items that an organization or the enterprise has from the start; null for none.</param>
internal sealed class ScopedStores<T>(string what, Action<Store<T>>? seed = null)
    where T : class
{
    private const string Enterprise = "";

    private readonly Dictionary<string, Store<T>> _stores = new(StringComparer.Ordinal);

    /// <summary>The store that a request uses.</summary>
    public Store<T> Of(ServiceCall call) => Of(call.FindPath("org_id"));

    /// <summary>The store of an organization; that of the enterprise for null.</summary>
    public Store<T> Of(string? organizationId)
    {
        var key = organizationId ?? Enterprise;
        if (!_stores.TryGetValue(key, out var store))
        {
            store = _stores[key] = new Store<T>(what);
            seed?.Invoke(store);
        }

        return store;
    }

    /// <summary>An item that an organization can use: one of its own or one of the enterprise; null if there is none.</summary>
    public T? FindUsable(string organizationId, string id) =>
        Of(organizationId).TryGet(id, out var item) || Of(Enterprise).TryGet(id, out item) ? item : null;
}
