namespace DocumentationSite;

/// <summary>What is left of a page in a browser.</summary>
internal enum RenderedShape
{
    /// <summary>The path in parts, samples, and all fields.</summary>
    Full,

    /// <summary>No path and no samples, and the English words above the page.</summary>
    Short,

    /// <summary>No names of fields: lists of values and descriptions alone.</summary>
    Poor,
}
