using System.Globalization;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Findings;

/// <summary>The words that all reports use. Programs read them, so they are stable.</summary>
internal static class FindingWords
{
    /// <summary>The severities, worst first; null for no impact.</summary>
    public static IReadOnlyList<Severity?> Severities { get; } =
    [Severity.Error, Severity.Warning, Severity.Information, null];

    /// <summary>A severity.</summary>
    public static string Of(Severity? severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Information => "info",
            _ => "none",
        };

    /// <summary>A status.</summary>
    public static string Of(FindingStatus status) =>
        status switch
        {
            FindingStatus.New => "new",
            FindingStatus.NeedsReason => "needs-reason",
            _ => "accepted",
        };

    /// <summary>How many findings there are: "1 error, 2 warnings, 0 info; 18 accepted".</summary>
    public static string Counts<T>(JudgedFindings<T> findings)
        where T : IFinding
    {
        var (errors, warnings) = (findings.Count(Severity.Error), findings.Count(Severity.Warning));
        var parts = new[]
        {
            $"{CountWords.Of(errors, "error")}, {CountWords.Of(warnings, "warning")}, {Number(findings.Count(Severity.Information))} info",
            Part(findings.Count(null), "without impact"),
            Part(findings.Accepted, "accepted"),
            Part(findings.Stale.Count, findings.Stale.Count == 1 ? "stale baseline entry" : "stale baseline entries"),
        };
        return string.Join("; ", parts.OfType<string>());
    }

    private static string? Part(int count, string words) => count == 0 ? null : $"{Number(count)} {words}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
