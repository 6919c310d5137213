namespace Devin.Generator.Changes.Reports;

/// <summary>The formats in which changes are reported.</summary>
internal static class ChangeReportFormat
{
    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["text", "markdown", "json", "github", "sarif", "html", "changelog"];

    /// <summary>Writes a report.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="report">The changes.</param>
    /// <param name="hasSummary">Whether the text has a line about all changes.</param>
    public static string Write(string format, ChangeReport report, bool hasSummary = true) =>
        format switch
        {
            "text" => ChangeTextReport.Write(report, hasSummary),
            "markdown" => ChangeMarkdownReport.Write(report),
            "json" => ChangeJsonReport.Write(report),
            "github" => ChangeGitHubReport.Write(report),
            "sarif" => ChangeSarifReport.Write(report),
            "html" => ChangeHtmlReport.Write(report),
            "changelog" => ChangelogReport.Write(report),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
}
