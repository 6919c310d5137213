namespace Devin.Generator.Drift.Comparison;

/// <summary>How a copy stands to the reference.</summary>
internal enum Direction
{
    /// <summary>It has less: the reference lists something that the copy does not.</summary>
    Lags,

    /// <summary>It has more: the copy lists something that the reference does not.</summary>
    Leads,

    /// <summary>Each says something that the other does not.</summary>
    Conflicts,
}
