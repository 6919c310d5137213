namespace Devin.Generator.Drift.Reports;

/// <summary>The formats in which drift is reported.</summary>
internal static class DriftReportFormat
{
    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "markdown", "json", "github", "sarif", "html"];

    /// <summary>Writes a report.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="report">The findings.</param>
    /// <param name="hasSummary">Whether the text has a line about all findings.</param>
    public static string Write(string format, DriftReport report, bool hasSummary = true) =>
        format switch
        {
            "text" => DriftTextReport.Write(report, hasSummary),
            "markdown" => DriftMarkdownReport.Write(report),
            "json" => DriftJsonReport.Write(report),
            "github" => DriftGitHubReport.Write(report),
            "sarif" => DriftSarifReport.Write(report),
            "html" => DriftHtmlReport.Write(report),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
}
