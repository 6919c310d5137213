using Devin.Generator.Changes.Rules;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes as SARIF.</summary>
internal static class ChangeSarifReport
{
    /// <summary>The report.</summary>
    public static string Write(ChangeReport report) =>
        SarifReport.Write(
            report.Listed,
            RuleRegistry.All.Select(static rule => new SarifRule(
                rule.Id,
                $"{rule.Area}: {rule.Title}",
                rule.Severity.ToSeverity(),
                RepositoryAddress.Of(rule.Page)
            )),
            "",
            static change =>
                change.Difference is { New: not null, Old: { } old } ? [(old.Location, "the old contract")] : []
        );
}
