using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Findings;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift as SARIF.</summary>
internal static class DriftSarifReport
{
    /// <summary>The report.</summary>
    public static string Write(DriftReport report) =>
        SarifLog.Write(
            FindingKinds
                .All.Select(static kind => new SarifRule(
                    RuleId(kind),
                    FindingKinds.Description(kind),
                    FindingKinds.SeverityOf(kind)
                ))
                .ToArray(),
            report.Findings.Select(Result).ToArray()
        );

    private static SarifResult Result(JudgedFinding judged)
    {
        var finding = judged.Finding;
        return new SarifResult(
            RuleId(finding.Kind),
            finding.Severity,
            finding.Message,
            finding.Location,
            finding.Pointer,
            finding
                .Cells.Where(static cell => cell.At is not null)
                .Select(static cell => (cell.At!.Value, $"{cell.Copy}: {DriftCells.Words(cell)}"))
                .ToArray(),
            finding.Fingerprint,
            judged.Status == FindingStatus.Accepted ? judged.Reason : null
        );
    }

    private static string RuleId(FindingKind kind) => "drift/" + FindingKinds.Name(kind);
}
