namespace Devin.Generator.Findings;

/// <summary>The status of a finding in the baseline.</summary>
internal enum FindingStatus
{
    /// <summary>The baseline has no entry for it, or one for another state of it.</summary>
    New,

    /// <summary>The baseline has an entry for it that has no reason yet.</summary>
    NeedsReason,

    /// <summary>The baseline accepts it.</summary>
    Accepted,
}
