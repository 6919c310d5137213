using System.Diagnostics.CodeAnalysis;

namespace Devin.Generated.Json;

/// <summary>
/// Checks the items of lists and the values of maps that were read. Accessing an item whose JSON does not have the form
/// that the contract declares throws an <see cref="UnreadableValueException"/>; the other items are not affected. An
/// enumeration throws when it reaches such an item; access by index or key continues after it.
/// </summary>
public static class UnreadableItems
{
    /// <summary>Returns whether the list has items that cannot be read.</summary>
    /// <param name="list">A list of a model, or a response that is a list.</param>
    public static bool HasUnreadableItems<T>(this IList<T> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list is PartialList<T> { HasUnreadableItems: true };
    }

    /// <summary>Returns whether the map has values that cannot be read.</summary>
    /// <param name="map">A map of a model, or a response that is a map.</param>
    public static bool HasUnreadableItems<T>(this IDictionary<string, T> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map is PartialMap<T> { HasUnreadableItems: true };
    }

    /// <summary>Gets the JSON of an item that cannot be read.</summary>
    /// <param name="list">A list of a model, or a response that is a list.</param>
    /// <param name="index">The index of the item.</param>
    /// <param name="json">The JSON as it was received; null if the item can be read.</param>
    /// <returns>Whether the item cannot be read.</returns>
    public static bool TryGetUnreadable<T>(this IList<T> list, int index, [NotNullWhen(true)] out string? json)
    {
        ArgumentNullException.ThrowIfNull(list);
        json = (list as PartialList<T>)?.UnreadableAt(index)?.Text;
        return json is not null;
    }

    /// <summary>The items without those that cannot be read.</summary>
    internal static IEnumerable<T> Readable<T>(this IEnumerable<T> items) =>
        items is PartialList<T> partial ? partial.Readable : items;

    /// <summary>Gets the JSON of a value that cannot be read.</summary>
    /// <param name="map">A map of a model, or a response that is a map.</param>
    /// <param name="key">The key of the value.</param>
    /// <param name="json">The JSON as it was received; null if the value can be read or the map does not have the key.</param>
    /// <returns>Whether the value cannot be read.</returns>
    public static bool TryGetUnreadable<T>(
        this IDictionary<string, T> map,
        string key,
        [NotNullWhen(true)] out string? json
    )
    {
        ArgumentNullException.ThrowIfNull(map);
        json = (map as PartialMap<T>)?.UnreadableAt(key)?.Text;
        return json is not null;
    }
}
