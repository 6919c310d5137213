using System.Net;
using System.Text.Json;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.CodeScans;

/// <summary>Executes the operations of code scans.</summary>
internal sealed class CodeScanOperations(CodeScanStore store)
{
    private const string Organization = "/v3/organizations/{org_id}/code-scans";
    private const string ForEnterprise = "/v3/enterprise/organizations/{org_id}/code-scans";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Organization}/scans", List);
        table.Add("GET /v3/enterprise/code-scans/scans", List);
        table.Add($"DELETE {Organization}/{{scan_id}}/auto-scan", call => SetAutoScan(call, isEnabled: false));
        foreach (var path in (string[])[Organization, ForEnterprise])
        {
            table.Add($"POST {path}", Start);
            table.Add($"POST {path}/ingestion", Ingest);
            table.Add($"POST {path}/{{scan_id}}/auto-scan", call => SetAutoScan(call, isEnabled: true));
            table.Add($"PUT {path}/{{scan_id}}/profile", SetProfile);
        }
    }

    private ServiceResponse List(ServiceCall call)
    {
        store.Advance(call.PreciseNow);
        return store
            .Scans.PageNewestFirst(call, scan => Matches(call, scan))
            .ToResponse(scan => scan.At(call.PreciseNow));
    }

    private ServiceResponse Start(ServiceCall call)
    {
        store.Advance(call.PreciseNow);
        var request = call.Body<CodeScanStartRequest>();
        var profile = request.ProfileId is { } id ? store.GetProfile(call, id) : DefaultProfile(request.ScanType);
        var type = request.ScanType ?? profile?.ScanType ?? CodeScanType.Security;
        var scan = store.Start(call, request.RepoName, request.Host, type, profile);
        return ServiceResponse.Json(scan.At(call.PreciseNow), HttpStatusCode.Created);
    }

    private ServiceResponse Ingest(ServiceCall call)
    {
        store.Advance(call.PreciseNow);
        var request = call.Body<CodeScanIngestionStartRequest>();
        var profile = store.GetProfile(call, request.ProfileId);
        if (profile.Mode != CodeScanProfileMode.Ingest)
        {
            throw new Refusal(HttpStatusCode.BadRequest, "The profile does not have the mode 'ingest'.");
        }

        var scan = store.Start(call, request.RepoName, request.Host, profile.ScanType, profile);
        return ServiceResponse.Json(scan.At(call.PreciseNow), HttpStatusCode.Created);
    }

    /// <summary>Switches the repetition of a scan. No scan starts by itself, because no interval is known.</summary>
    private ServiceResponse SetAutoScan(ServiceCall call, bool isEnabled)
    {
        var scan = store.GetScan(call);
        var body = isEnabled ? call.JsonBody() : [];
        body["scan_id"] = scan.Id;
        body["auto_scan_enabled"] = isEnabled;
        return ServiceResponse.Json(body);
    }

    private ServiceResponse SetProfile(ServiceCall call)
    {
        var scan = store.GetScan(call);
        scan.Profile =
            call.JsonBody() is { } body
            && body.TryGetPropertyValue("profile_id", out var id)
            && (id is null || id.GetValueKind() == JsonValueKind.String)
                ? id is null
                    ? null
                    : store.GetProfile(call, id.GetValue<string>())
                : throw Refusal.Invalid("body/profile_id", "missing");
        return ServiceResponse.Json(scan.At(call.PreciseNow));
    }

    private CodeScanProfileDetailResponse? DefaultProfile(CodeScanType? type) =>
        store.Profiles.OldestFirst.FirstOrDefault(profile =>
            profile.OrgId is null
            && profile.Mode == CodeScanProfileMode.Discover
            && profile.ScanType == (type ?? CodeScanType.Security)
        );

    private static bool Matches(ServiceCall call, StoredCodeScan scan) =>
        CodeScanStore.IsInScope(call, scan.OrganizationId)
        && (call.Query("repo_name") is not { } repository || scan.RepositoryName == repository)
        && (call.QueryTime("time_after") is not { } after || scan.CreatedAt > after)
        && (call.QueryTime("time_before") is not { } before || scan.CreatedAt < before);
}
