namespace Devin.Generator.Findings;

/// <summary>How a finding stands to the baseline.</summary>
internal enum FindingStatus
{
    /// <summary>The baseline does not have it, or has it in another state.</summary>
    New,

    /// <summary>The baseline has it, and no reason yet.</summary>
    NeedsReason,

    /// <summary>The baseline accepts it.</summary>
    Accepted,
}
