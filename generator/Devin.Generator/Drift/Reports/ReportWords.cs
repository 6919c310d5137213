using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Findings;

namespace Devin.Generator.Drift.Reports;

/// <summary>The words that reports use. Programs read them, so they are stable.</summary>
internal static class ReportWords
{
    /// <summary>A severity.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    /// <summary>A direction.</summary>
    public static string? Of(Direction? direction) => direction?.ToString().ToLowerInvariant();

    /// <summary>What a copy says about a place.</summary>
    public static string Of(CellState state) =>
        state switch
        {
            CellState.Present => "present",
            CellState.Absent => "absent",
            _ => "not-shown",
        };

    /// <summary>How a finding stands to the baseline.</summary>
    public static string Of(FindingStatus status) =>
        status switch
        {
            FindingStatus.New => "new",
            FindingStatus.NeedsReason => "needs-reason",
            _ => "accepted",
        };

    /// <summary>A form of copy.</summary>
    public static string Of(CopyForm form) =>
        form switch
        {
            CopyForm.Contract => "contract",
            CopyForm.MarkdownPage => "markdown-page",
            _ => "rendered-page",
        };
}
