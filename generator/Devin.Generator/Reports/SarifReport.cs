using Devin.Generator.Findings;
using Devin.Generator.Tree;

namespace Devin.Generator.Reports;

/// <summary>Findings as SARIF; accepted ones are suppressed with their reason.</summary>
internal static class SarifReport
{
    /// <summary>The report.</summary>
    /// <param name="listed">The findings.</param>
    /// <param name="rules">The rules, which findings name by their kind.</param>
    /// <param name="prefix">What the ids of the rules have before the kind.</param>
    /// <param name="related">The other places of a finding, each with a sentence.</param>
    public static string Write<T>(
        IReadOnlyList<JudgedFinding<T>> listed,
        IEnumerable<SarifRule> rules,
        string prefix,
        Func<T, IEnumerable<(SourceLocation Location, string Message)>> related
    )
        where T : IFinding =>
        SarifLog.Write(
            [.. rules],
            [
                .. listed.Select(judged => new SarifResult(
                    prefix + judged.Finding.Kind,
                    judged.Finding.Severity,
                    judged.Finding.Advice is { } advice ? $"{judged.Finding.Message} {advice}" : judged.Finding.Message,
                    judged.Finding.Location,
                    judged.Finding.Pointer,
                    [
                        .. related(judged.Finding),
                        .. judged
                            .Finding.Consequences.Where(static finding => finding.Location is not null)
                            .Select(static finding => (finding.Location!.Value, finding.Message)),
                    ],
                    judged.Finding.Fingerprint,
                    judged.IsAccepted ? judged.Reason : null
                )),
            ]
        );
}
