using Devin.Generator.Drift.Comparison;
using Devin.Generator.Findings;

namespace Devin.Generator.Drift.Baseline;

/// <summary>A finding and how it stands to the baseline.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Status">How it stands to the baseline.</param>
/// <param name="Reason">Why it is accepted, where it is.</param>
internal sealed record JudgedFinding(Finding Finding, FindingStatus Status, string? Reason);
