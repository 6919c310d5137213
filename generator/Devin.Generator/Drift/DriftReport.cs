using Devin.Generator.Drift.Comparison;
using Devin.Generator.Findings;

namespace Devin.Generator.Drift;

/// <summary>The result of a comparison, judged against the baseline. Every report is written from this.</summary>
/// <param name="Result">The result.</param>
/// <param name="Findings">The findings with their status, those of one cause as one.</param>
/// <param name="ListsAll">Whether reports list accepted findings too.</param>
internal sealed record DriftReport(DriftResult Result, JudgedFindings<Finding> Findings, bool ListsAll)
{
    /// <summary>The report of judged findings.</summary>
    /// <param name="result">The result.</param>
    /// <param name="findings">Each finding with its status.</param>
    /// <param name="listsAll">Whether reports list accepted findings too.</param>
    public static DriftReport Of(DriftResult result, JudgedFindings<Finding> findings, bool listsAll) =>
        new(result, DriftEvents.Of(findings), listsAll);

    /// <summary>The findings that reports list.</summary>
    public IReadOnlyList<JudgedFinding<Finding>> Listed => ListsAll ? Findings.All : Findings.Open;
}
