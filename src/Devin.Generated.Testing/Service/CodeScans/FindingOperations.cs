using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.CodeScans;

/// <summary>Executes the operations of the findings of code scans, and computes their metrics.</summary>
internal sealed class FindingOperations(CodeScanStore store)
{
    private const string Remediation = "/code-scans/{scan_id}/findings/{finding_id}/remediate";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"POST /v3/organizations/{{org_id}}{Remediation}", Remediate);
        table.Add($"POST /v3/enterprise/organizations/{{org_id}}{Remediation}", Remediate);
        foreach (var path in (string[])["/v3/organizations/{org_id}/code-scans", "/v3/enterprise/code-scans"])
        {
            table.Add($"GET {path}/findings", List);
            table.Add($"GET {path}/metrics", GetMetrics);
        }
    }

    private ServiceResponse List(ServiceCall call)
    {
        store.Advance(call.PreciseNow);
        return store.Findings.Page(call, finding => Matches(call, finding)).ToResponse(static finding => finding);
    }

    private ServiceResponse Remediate(ServiceCall call)
    {
        store.Advance(call.PreciseNow);
        var finding = store.Remediate(store.GetScan(call), call.Path("finding_id"), call.PreciseNow);
        return ServiceResponse.Json(
            new CodeScanRemediateResponse { FindingId = finding.FindingId, SessionId = finding.SessionId! }
        );
    }

    private ServiceResponse GetMetrics(ServiceCall call)
    {
        store.Advance(call.PreciseNow);
        var period = Period.Read(call);
        List<StoredCodeScan> scans =
        [
            .. store.Scans.OldestFirst.Where(scan =>
                CodeScanStore.IsInScope(call, scan.OrganizationId) && period.Contains(scan.CreatedAt)
            ),
        ];
        var open = store
            .Findings.OldestFirst.Where(finding =>
                finding.Status == CodeScanFindingStatus.Open && IsInScope(call, finding)
            )
            .CountBy(static finding => finding.Severity)
            .ToDictionary();
        var states = store
            .PullRequestsOf(scans.Select(static scan => scan.Id).ToHashSet(StringComparer.Ordinal), call.PreciseNow)
            .CountBy(static pullRequest => pullRequest.PrState ?? "open")
            .ToDictionary(StringComparer.Ordinal);
        return ServiceResponse.Json(
            new CodeScanMetricsResponse
            {
                ScansCount = scans.Count,
                ReposScannedCount = scans.DistinctBy(static scan => scan.RepositoryName).Count(),
                OpenCriticalFindingsCount = open.GetValueOrDefault(CodeScanFindingSeverity.Critical),
                OpenHighFindingsCount = open.GetValueOrDefault(CodeScanFindingSeverity.High),
                OpenMediumFindingsCount = open.GetValueOrDefault(CodeScanFindingSeverity.Medium),
                OpenLowFindingsCount = open.GetValueOrDefault(CodeScanFindingSeverity.Low),
                PrsCreatedCount = states.Values.Sum(),
                PrsOpenCount = states.GetValueOrDefault("open"),
                PrsMergedCount = states.GetValueOrDefault("merged"),
                PrsClosedCount = states.GetValueOrDefault("closed"),
                // The times of pull requests are not stored.
                AvgPrOpenDurationSeconds = null,
                AvgPrTimeToMergeSeconds = null,
            }
        );
    }

    private bool Matches(ServiceCall call, CodeScanFindingResponse finding) =>
        IsInScope(call, finding)
        && (call.Query("scan_id") is not { } scanId || finding.ScanId == scanId)
        && (call.Query("repo_name") is not { } repository || finding.RepoName == repository)
        && IsAmong(call.QueryValues("severity"), finding.Severity.Value)
        && IsAmong(call.QueryValues("status"), finding.Status.Value);

    private bool IsInScope(ServiceCall call, CodeScanFindingResponse finding) =>
        CodeScanStore.IsInScope(call, store.Scans.Get(finding.ScanId).OrganizationId);

    private static bool IsAmong(IReadOnlyList<string> wanted, string? own) => wanted.Count == 0 || wanted.Contains(own);
}
