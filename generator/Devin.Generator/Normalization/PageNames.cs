namespace Devin.Generator.Normalization;

/// <summary>
/// The names by which APIs call the parts of paged lists, compared without case and separators. A list needs a parameter
/// and properties of the same kind and of the right types; a name alone means nothing.
/// </summary>
internal static class PageNames
{
    /// <summary>Query parameters that take a cursor.</summary>
    public static IReadOnlyList<string> Cursors { get; } =
    [
        "after",
        "cursor",
        "startcursor",
        "pagecursor",
        "nextcursor",
        "pagetoken",
        "nextpagetoken",
        "nexttoken",
        "continuationtoken",
        "marker",
    ];

    /// <summary>Query parameters that take a number of items to skip.</summary>
    public static IReadOnlyList<string> Offsets { get; } = ["offset", "skip"];

    /// <summary>Properties of a page with the cursor of the next page.</summary>
    public static IReadOnlyList<string> Next { get; } =
    [
        "endcursor",
        "nextcursor",
        "nextpagecursor",
        "nextpagetoken",
        "nexttoken",
        "continuationtoken",
        "nextmarker",
        "after",
    ];

    /// <summary>Properties of a page that are true if a page follows.</summary>
    public static IReadOnlyList<string> HasMore { get; } = ["hasnextpage", "hasnext", "hasmore", "istruncated", "more"];

    /// <summary>Properties of a page with the number of items of all pages.</summary>
    public static IReadOnlyList<string> Totals { get; } = ["total", "totalcount", "totalitems"];

    /// <summary>Properties of a page with its items, where a page has more than one list.</summary>
    public static IReadOnlyList<string> Items { get; } = ["items", "data", "results", "values", "entries", "records"];

    /// <summary>The first element whose name is one of the names, in the order of the names.</summary>
    public static T? Find<T>(IReadOnlyList<string> names, IEnumerable<T> elements, Func<T, string> nameOf)
        where T : class =>
        names
            .Select(name => elements.FirstOrDefault(element => Plain(nameOf(element)) == name))
            .FirstOrDefault(static element => element is not null);

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
