using Devin.Generator.Drift.Baseline;

namespace Devin.Generator.Drift.Reports;

/// <summary>The formats in which drift is reported.</summary>
internal static class DriftReportFormat
{
    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "markdown", "json", "github", "sarif", "html"];

    /// <summary>Writes a report.</summary>
    public static string Write(string format, DriftReport report) =>
        format switch
        {
            "text" => DriftTextReport.Write(report),
            "markdown" => DriftMarkdownReport.Write(report),
            "json" => DriftJsonReport.Write(report),
            "github" => DriftGitHubReport.Write(report),
            "sarif" => DriftSarifReport.Write(report),
            "html" => DriftHtmlReport.Write(report),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
}
