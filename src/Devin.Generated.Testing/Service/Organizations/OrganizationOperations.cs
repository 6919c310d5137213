using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Organizations;

/// <summary>Executes the operations of organizations.</summary>
/// <param name="context">What all operations share.</param>
/// <param name="organizations">The organizations.</param>
/// <param name="onDeleted">Removes what refers to a deleted organization.</param>
internal sealed class OrganizationOperations(
    ServiceContext context,
    OrganizationStore organizations,
    Action<string> onDeleted
)
{
    private const string Organizations = "/v3/enterprise/organizations";
    private const string Organization = Organizations + "/{org_id}";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add(
            $"GET {Organizations}",
            call => organizations.Page(call).ToResponse(static organization => organization.State)
        );
        table.Add($"POST {Organizations}", Create);
        table.Add($"GET {Organization}", call => ServiceResponse.Json(organizations.Get(call).State));
        table.Add($"PATCH {Organization}", Update);
        table.Add($"DELETE {Organization}", Delete);
    }

    private ServiceResponse Create(ServiceCall call)
    {
        var request = call.Body<OrganizationCreateRequest>();
        var organization = organizations.Add(context.Identifiers.Next("org-"), request.Name, call.Now).State;
        organization.MaxCycleAcuLimit = request.MaxCycleAcuLimit;
        organization.MaxSessionAcuLimit = request.MaxSessionAcuLimit;
        return ServiceResponse.Json(organization);
    }

    private ServiceResponse Update(ServiceCall call)
    {
        var organization = organizations.Get(call).State;
        var request = call.Body<OrganizationUpdateRequest>();
        organization.Name = request.Name ?? organization.Name;
        if (request.IsAssigned(nameof(request.MaxCycleAcuLimit)))
        {
            organization.MaxCycleAcuLimit = request.MaxCycleAcuLimit;
        }

        if (request.IsAssigned(nameof(request.MaxSessionAcuLimit)))
        {
            organization.MaxSessionAcuLimit = request.MaxSessionAcuLimit;
        }

        organization.UpdatedAt = call.Now.ToUnixTimeSeconds();
        return ServiceResponse.Json(organization);
    }

    private ServiceResponse Delete(ServiceCall call)
    {
        var organization = organizations.Remove(call);
        onDeleted(organization.Id);
        return ServiceResponse.Json(organization.State);
    }
}
