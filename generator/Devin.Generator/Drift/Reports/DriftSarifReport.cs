using Devin.Generator.Drift.Kinds;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift as SARIF.</summary>
internal static class DriftSarifReport
{
    private const string Prefix = "drift/";

    /// <summary>The report.</summary>
    public static string Write(DriftReport report) =>
        SarifReport.Write(
            report.Listed,
            DriftKinds.All.Select(static kind => new SarifRule(
                Prefix + kind.Name,
                kind.Explanation,
                kind.Severity,
                RepositoryAddress.Of(kind.Page)
            )),
            Prefix,
            static finding =>
                finding
                    .Cells.Where(static cell => cell.At is not null)
                    .Select(static cell => (cell.At!.Value, $"{cell.Copy}: {DriftCells.Words(cell)}"))
        );
}
