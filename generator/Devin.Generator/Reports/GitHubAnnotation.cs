using System.Globalization;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Reports;

/// <summary>
/// Writes workflow commands that GitHub shows beside a line of a file
/// (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions).
/// </summary>
internal static class GitHubAnnotation
{
    /// <summary>The command, without a line end.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="title">The title.</param>
    /// <param name="lines">The lines of the message.</param>
    /// <param name="location">The place in a file, where there is one.</param>
    public static string Of(Severity severity, string title, IEnumerable<string> lines, SourceLocation? location)
    {
        var command = severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var place = location is { } at
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"file={EscapeProperty(at.File)},line={at.Line},col={at.Column},"
            )
            : "";
        return $"::{command} {place}title={EscapeProperty(title)}::{string.Join("%0A", lines.Select(Escape))}";
    }

    /// <summary>Nothing but printable text remains, whose percent signs begin no escape of the command.</summary>
    private static string Escape(string text) => PrintableText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
