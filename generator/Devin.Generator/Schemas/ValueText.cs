using System.Collections.Frozen;

namespace Devin.Generator.Schemas;

/// <summary>The title and the description of a value of an enum.</summary>
/// <param name="Title">Its name for people; null if it has none.</param>
/// <param name="Description">Its description; null if it has none.</param>
internal sealed record ValueText(string? Title, string? Description)
{
    private static readonly ValueText Nothing = new(null, null);

    /// <summary>The texts of values without any.</summary>
    public static IReadOnlyDictionary<string, ValueText> None { get; } = FrozenDictionary<string, ValueText>.Empty;

    /// <summary>
    /// The texts of several enums and constants as those of one enum. Titles name its values only if each value has one:
    /// a single title is rather that of the place.
    /// </summary>
    public static IReadOnlyDictionary<string, ValueText> Join(IReadOnlyCollection<EnumShape> parts)
    {
        var result = new Dictionary<string, ValueText>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            foreach (var value in part.Values)
            {
                result.TryAdd(value, part.Texts.GetValueOrDefault(value) ?? Nothing);
            }
        }

        return result.Values.All(static text => text.Title is not null)
            ? result
            : result.ToDictionary(
                static text => text.Key,
                static text => text.Value with { Title = null },
                StringComparer.Ordinal
            );
    }
}
