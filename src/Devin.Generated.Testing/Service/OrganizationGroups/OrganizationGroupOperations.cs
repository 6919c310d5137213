using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Organizations;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.OrganizationGroups;

/// <summary>Executes the operations of the groups of organizations and their limits.</summary>
internal sealed class OrganizationGroupOperations(ServiceContext context, OrganizationStore organizations)
{
    private const string Groups = "/v3/enterprise/org-group-limits";

    private OrgGroupsConfig _groups = new() { Groups = new Dictionary<string, OrgGroupConfig>() };

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Groups}", _ => Describe());
        table.Add($"PUT {Groups}", Replace);
    }

    /// <summary>Removes what refers to a deleted organization.</summary>
    public void RemoveOrganization(string organizationId)
    {
        foreach (var group in _groups.Groups.Values)
        {
            group.OrgIds.Remove(organizationId);
        }
    }

    private ServiceResponse Replace(ServiceCall call)
    {
        RequireFeature();
        var groups = call.Body<OrgGroupsConfig>();
        foreach (var organizationId in groups.Groups.Values.SelectMany(static group => group.OrgIds))
        {
            organizations.Require(organizationId);
        }

        _groups = groups;
        return Describe();
    }

    private ServiceResponse Describe()
    {
        RequireFeature();
        return ServiceResponse.Json(_groups);
    }

    private void RequireFeature()
    {
        if (!context.Options.AllowsOrganizationGroups)
        {
            throw Refusal.Forbidden("Organization groups are not switched on for the enterprise.");
        }
    }
}
