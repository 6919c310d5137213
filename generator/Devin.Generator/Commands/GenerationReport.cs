using Devin.Generator.Contracts;
using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Reports;
using Devin.Generator.Findings;
using Devin.Generator.Pages;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Commands;

/// <summary>What a generation has to say, the same whether or not its result is written.</summary>
internal static class GenerationReport
{
    /// <summary>The drift between the copies that their folder's baseline does not accept; empty without any.</summary>
    /// <exception cref="Diagnostics.ContractException">The baseline cannot be read.</exception>
    public static string OpenDrift(GeneratedLibrary library)
    {
        if (library is not { Drift: { } drift, Request.Copies: { } copies })
        {
            return "";
        }

        var baseline = Path.Combine(copies, ContractFolder.DriftBaseline);
        var report = DriftReport.Of(
            drift,
            File.Exists(baseline) ? AcceptedList.Drift.Read(DocumentFile.Read(baseline)) : []
        );
        var open = report.Findings.Where(static judged => judged.Status != FindingStatus.Accepted).ToArray();
        return open.Length == 0 ? "" : DriftTextReport.Write(report with { Findings = open });
    }
}
