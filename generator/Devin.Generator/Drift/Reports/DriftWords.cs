using System.Globalization;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Findings;

namespace Devin.Generator.Drift.Reports;

/// <summary>The words of drift: stable ones for programs, and those for people.</summary>
internal static class DriftWords
{
    /// <summary>A direction for programs.</summary>
    public static string? Of(Direction? direction) =>
        direction switch
        {
            Direction.Outdated => "lags",
            Direction.Ahead => "leads",
            Direction.Diverged => "conflicts",
            _ => null,
        };

    /// <summary>A direction for people.</summary>
    public static string? ForPeople(Direction? direction) =>
        direction switch
        {
            Direction.Outdated => "outdated",
            Direction.Ahead => "ahead",
            Direction.Diverged => "diverged",
            _ => null,
        };

    /// <summary>Whether a copy contains a place.</summary>
    public static string Of(CellState state) =>
        state switch
        {
            CellState.Present => "present",
            CellState.Absent => "absent",
            _ => "not-shown",
        };

    /// <summary>A form of copy.</summary>
    public static string Of(CopyForm form) =>
        form switch
        {
            CopyForm.Contract => "contract",
            CopyForm.MarkdownPage => "markdown-page",
            _ => "rendered-page",
        };

    /// <summary>Whether the copies agree.</summary>
    public static string Verdict(DriftReport report) =>
        report.Findings.Open.Count > 0 ? "Drift"
        : report.Findings.Accepted > 0 ? "No new drift"
        : "No drift";

    /// <summary>What was compared and how many findings there are, in a sentence.</summary>
    public static string Summary(DriftReport report) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Verdict(report)} between {report.Result.Copies.Count} copies ({FindingWords.Counts(report.Findings)})."
        );
}
