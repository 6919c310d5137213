using Devin.Generator.Changes.Rules;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes as SARIF.</summary>
internal static class ChangeSarifReport
{
    /// <summary>The report.</summary>
    public static string Write(ChangeReport report) =>
        SarifLog.Write(
            [
                .. RuleRegistry.All.Select(static rule => new SarifRule(
                    rule.Id,
                    $"{rule.Area}: {rule.Title}",
                    ChangeWords.SeverityOf(rule.Severity)
                )),
            ],
            [.. report.Changes.Select(Result)]
        );

    private static SarifResult Result(JudgedChange judged)
    {
        var change = judged.Change;
        var difference = change.Difference;
        return new SarifResult(
            change.Rule.Id,
            ChangeWords.SeverityOf(change.Severity),
            $"{change.Message} {change.Rule.Advice}",
            difference.New?.Location ?? difference.Old?.Location,
            difference.Pointer,
            difference is { New: not null, Old: { } old } ? [(old.Location, "the old contract")] : [],
            change.Fingerprint,
            judged.IsAccepted ? judged.Reason : null
        );
    }
}
