using System.Globalization;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;

namespace Devin.Generator.Reports;

/// <summary>
/// Findings as annotations of a workflow run. Accepted findings are left out, because an annotation requires action.
/// </summary>
internal static class GitHubReport
{
    /// <summary>An annotation is cut after 4,096 characters; so many consequences usually fit.</summary>
    private const int Shown = 20;

    /// <summary>The report.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="title">The title of the annotation of a finding.</param>
    /// <param name="command">The title of the annotations that are about no finding.</param>
    /// <param name="summary">One sentence about all findings.</param>
    public static string Write<T>(JudgedFindings<T> findings, Func<T, string> title, string command, string summary)
        where T : IFinding
    {
        var text = new StringBuilder();
        void Append(Severity severity, string heading, IEnumerable<string> lines, Tree.SourceLocation? location) =>
            text.Append(GitHubAnnotation.Of(severity, heading, lines, location)).Append('\n');

        foreach (var finding in findings.Open.Select(static judged => judged.Finding))
        {
            Append(
                finding.Severity ?? Severity.Information,
                title(finding),
                Consequences(finding)
                    .Prepend(
                        $"{finding.Message}{(finding.Advice is { } advice ? " " + advice : "")} Pointer {finding.Pointer}, fingerprint {finding.Fingerprint}."
                    ),
                finding.Location
            );
        }

        foreach (var entry in findings.Stale)
        {
            Append(Severity.Warning, $"{command}: stale baseline entry", [StaleEntries.Sentence(entry)], null);
        }

        Append(Severity.Information, command, [summary], null);
        return text.ToString();
    }

    private static IEnumerable<string> Consequences(IFinding finding) =>
        finding
            .Consequences.Take(Shown)
            .Select(static consequence => "- " + consequence.Message)
            .Concat(
                finding.Consequences.Count > Shown
                    ? [string.Create(CultureInfo.InvariantCulture, $"- {finding.Consequences.Count - Shown} more")]
                    : Array.Empty<string>()
            );
}
