namespace Devin.Generator.Findings;

/// <summary>A finding and its status in the baseline.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Status">Its status.</param>
/// <param name="Reason">Why it is accepted, where it is.</param>
internal sealed record JudgedFinding<T>(T Finding, FindingStatus Status, string? Reason)
    where T : IFinding
{
    /// <summary>Whether the baseline accepts it.</summary>
    public bool IsAccepted => Status == FindingStatus.Accepted;
}
