namespace Devin.Generator.Changes.Reports;

/// <summary>The formats in which changes are reported.</summary>
internal static class ChangeReportFormat
{
    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["text", "markdown", "json", "github", "sarif", "html", "changelog"];

    /// <summary>Writes a report.</summary>
    public static string Write(string format, ChangeReport report) =>
        format switch
        {
            "text" => ChangeTextReport.Write(report),
            "markdown" => ChangeMarkdownReport.Write(report),
            "json" => ChangeJsonReport.Write(report),
            "github" => ChangeGitHubReport.Write(report),
            "sarif" => ChangeSarifReport.Write(report),
            "html" => ChangeHtmlReport.Write(report),
            "changelog" => ChangelogReport.Write(report),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
}
