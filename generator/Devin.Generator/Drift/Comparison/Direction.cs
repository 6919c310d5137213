namespace Devin.Generator.Drift.Comparison;

/// <summary>How a localized copy differs from the reference.</summary>
internal enum Direction
{
    /// <summary>The reference lists something that the copy does not list.</summary>
    Outdated,

    /// <summary>The copy lists something that the reference does not list.</summary>
    Ahead,

    /// <summary>Each contains something that the other does not contain.</summary>
    Diverged,
}
