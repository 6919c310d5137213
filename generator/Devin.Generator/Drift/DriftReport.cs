using Devin.Generator.Drift.Comparison;
using Devin.Generator.Findings;

namespace Devin.Generator.Drift;

/// <summary>The result of a comparison, judged against the baseline. Every report is written from this.</summary>
/// <param name="Result">The result.</param>
/// <param name="Findings">The findings with their status.</param>
/// <param name="ListsAll">Whether reports list accepted findings too.</param>
internal sealed record DriftReport(DriftResult Result, JudgedFindings<Finding> Findings, bool ListsAll)
{
    /// <summary>The findings that reports list.</summary>
    public IReadOnlyList<JudgedFinding<Finding>> Listed => ListsAll ? Findings.All : Findings.Open;
}
