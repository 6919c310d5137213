namespace Devin.Generator.Model;

/// <summary>How the pages of a list follow each other, and the method that returns the items of all pages.</summary>
internal sealed record Paging
{
    /// <summary>The method's name, without <c>Async</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The parameter that selects a page.</summary>
    public required Parameter Position { get; init; }

    /// <summary>Whether the position is a number of items; otherwise it is a cursor.</summary>
    public required bool IsOffset { get; init; }

    /// <summary>The type of a page.</summary>
    public required DefinedUse Page { get; init; }

    /// <summary>The property that contains the items of a page.</summary>
    public required PropertyDefinition Items { get; init; }

    /// <summary>The property that contains the cursor of the next page; null with an offset.</summary>
    public PropertyDefinition? Next { get; init; }

    /// <summary>The property that is true if a page follows; null if pages have none.</summary>
    public PropertyDefinition? HasMore { get; init; }

    /// <summary>The property that contains the number of items of all pages; null if pages have none.</summary>
    public PropertyDefinition? Total { get; init; }

    /// <summary>The type of an item.</summary>
    public TypeUse Item => ((ListUse)Items.Type).Item;
}
