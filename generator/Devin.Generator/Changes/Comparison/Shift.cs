namespace Devin.Generator.Changes.Comparison;

/// <summary>How a facet differs between the old contract and the new one.</summary>
internal enum Shift
{
    /// <summary>It is there now, or it became true.</summary>
    Added,

    /// <summary>It is gone, or it became false.</summary>
    Removed,

    /// <summary>It has another value.</summary>
    Changed,

    /// <summary>It allows all values that it allowed before, and more.</summary>
    Widened,

    /// <summary>It allows fewer values than before, and no new ones.</summary>
    Narrowed,
}
