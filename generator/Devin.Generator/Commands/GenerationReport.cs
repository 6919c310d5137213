using Devin.Generator.Drift;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Reports;
using Devin.Generator.Files;
using Devin.Generator.Findings;
using Devin.Generator.Pages;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Commands;

/// <summary>The messages of a generation, the same whether or not its result is written.</summary>
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

        var file = Path.Combine(copies, ContractFolder.DriftBaseline);
        var baseline = File.Exists(file) ? BaselineFile.Read(DocumentFile.Read(file)) : [];
        var findings = JudgedFindings<Finding>.Of(drift.Findings, baseline);
        return findings.Open.Count == 0
            ? ""
            : DriftTextReport.WriteForBuild(DriftReport.Of(drift, findings, listsAll: false));
    }
}
