namespace Devin.Generated.Json;

/// <summary>The position within one level of a JSON text.</summary>
/// <param name="Index">The index of an item of an array; -1 before the first item.</param>
/// <param name="Start">The byte offset of the name of a property, with its quotation mark.</param>
/// <param name="End">The byte offset after the name; 0 if the position is not a property.</param>
internal readonly record struct JsonPointerStep(int Index, int Start, int End)
{
    private const int NotAnItem = -2;

    /// <summary>A position in an object, but not in a property.</summary>
    public static JsonPointerStep BetweenProperties => new(NotAnItem, 0, 0);

    /// <summary>A position in an array before its first item.</summary>
    public static JsonPointerStep BeforeItems => new(-1, 0, 0);

    /// <summary>Whether the position is in an array.</summary>
    public bool IsItem => Index != NotAnItem;

    /// <summary>Whether the position is a property.</summary>
    public bool IsProperty => End > 0;

    /// <summary>The position of a property.</summary>
    public static JsonPointerStep Property(int start, int end) => new(NotAnItem, start, end);

    /// <summary>The position of the next item.</summary>
    public JsonPointerStep Next() => this with { Index = Index + 1 };
}
