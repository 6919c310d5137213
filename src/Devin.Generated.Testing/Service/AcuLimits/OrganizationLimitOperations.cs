using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Organizations;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.AcuLimits;

/// <summary>
/// Executes the operations of the ACU limits for Devin. The limit of an organization is the one that the organization itself
/// shows.
/// </summary>
internal sealed class OrganizationLimitOperations(OrganizationStore organizations)
{
    private const string Limits = "/v3/enterprise/consumption/acu-limits/devin";
    private const string OrganizationLimit = Limits + "/organizations/{org_id}";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add(
            $"GET {Limits}",
            call =>
                organizations
                    .Page(call, static organization => organization.State.MaxCycleAcuLimit is not null)
                    .ToResponse(static organization => ToModel(organization.State))
        );
        table.Add($"PUT {OrganizationLimit}", call => Set(call, call.Body<UpdateAcuLimitRequest>().CycleAcuLimit));
        table.Add($"DELETE {OrganizationLimit}", call => Set(call, null));
    }

    private ServiceResponse Set(ServiceCall call, long? limit)
    {
        var organization = organizations.Get(call).State;
        organization.MaxCycleAcuLimit = limit;
        organization.UpdatedAt = call.Now.ToUnixTimeSeconds();
        return ServiceResponse.Empty;
    }

    private static AcuLimitResponse ToModel(OrganizationResponse organization) =>
        new()
        {
            Scope = AcuLimitResponseScope.Org,
            OrgId = organization.OrgId,
            CycleAcuLimit = organization.MaxCycleAcuLimit!.Value,
            UserId = null,
        };
}
