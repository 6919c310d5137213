using Devin.Generator.Findings;

namespace Devin.Generator.Changes;

/// <summary>A change and how it stands to the list of accepted ones.</summary>
/// <param name="Change">The change.</param>
/// <param name="Status">How it stands to the list.</param>
/// <param name="Reason">Why it is accepted, where it is.</param>
internal sealed record JudgedChange(Change Change, FindingStatus Status, string? Reason)
{
    /// <summary>Whether somebody accepted it.</summary>
    public bool IsAccepted => Status == FindingStatus.Accepted;
}
