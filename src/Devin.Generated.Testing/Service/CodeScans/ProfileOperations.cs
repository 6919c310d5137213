using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.CodeScans;

/// <summary>Executes the operations of profiles of code scans.</summary>
internal sealed class ProfileOperations(CodeScanStore store)
{
    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("PATCH /v3beta1/organizations/{org_id}/code-scans/profiles/{profile_id}", Update);
        foreach (var path in (string[])["/v3/organizations/{org_id}/code-scans", "/v3/enterprise/code-scans"])
        {
            table.Add($"GET {path}/profiles", List);
            table.Add($"GET {path}/profiles/{{profile_id}}", call => ServiceResponse.Json(Get(call)));
        }
    }

    private ServiceResponse List(ServiceCall call)
    {
        return store.Profiles.Page(call, profile => CodeScanStore.IsVisible(call, profile)).ToResponse(Summary);
    }

    private ServiceResponse Update(ServiceCall call)
    {
        var profile = Get(call).DeepClone();
        ProfileUpdate.Apply(call.JsonBody(), profile);
        store.Profiles.Set(profile.ProfileId, profile);
        return ServiceResponse.Json(profile);
    }

    private CodeScanProfileDetailResponse Get(ServiceCall call) => store.GetProfile(call, call.Path("profile_id"));

    private static CodeScanProfileSummaryResponse Summary(CodeScanProfileDetailResponse profile) =>
        new()
        {
            ProfileId = profile.ProfileId,
            Name = profile.Name,
            Description = profile.Description,
            ScanType = profile.ScanType,
            Mode = profile.Mode,
            OrgId = profile.OrgId,
            Visibility = profile.Visibility,
            CreatedAt = profile.CreatedAt,
        };
}
