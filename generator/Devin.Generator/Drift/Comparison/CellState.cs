namespace Devin.Generator.Drift.Comparison;

/// <summary>Whether a copy contains a place.</summary>
internal enum CellState
{
    /// <summary>The copy has it.</summary>
    Present,

    /// <summary>The copy shows the surroundings, and it is not there.</summary>
    Absent,

    /// <summary>The copy does not show this part of the contract.</summary>
    NotShown,
}
