using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Reports;

namespace Devin.Generator.Refresh.Reports;

/// <summary>The formats of a summary. The text of a site is escaped for each of them.</summary>
internal static class RefreshReportFormat
{
    /// <summary>The maximum number of lines of a section, because the summary becomes the text of a pull request.</summary>
    private const int MostLines = 100;

    /// <summary>The names of the formats, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "markdown"];

    /// <summary>Writes a summary.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="result">The refresh.</param>
    public static string Write(string format, RefreshResult result)
    {
        var isMarkdown = format == "markdown";
        var text = new StringBuilder();
        foreach (var section in RefreshSummary.Of(result))
        {
            text.Append(text.Length > 0 ? "\n" : "")
                .Append(
                    isMarkdown ? $"### {MarkdownText.Of(section.Title)}\n\n" : $"{PrintableText.Of(section.Title)}\n"
                );
            foreach (var line in section.Lines.Take(MostLines))
            {
                text.Append(isMarkdown ? $"- {MarkdownText.Of(line)}\n" : $"  {PrintableText.Of(line)}\n");
            }

            if (section.Lines.Count > MostLines)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{(isMarkdown ? "- " : "  ")}… and {section.Lines.Count - MostLines} more\n"
                );
            }
        }

        return text.ToString();
    }
}
