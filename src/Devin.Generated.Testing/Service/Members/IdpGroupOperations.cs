using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Roles;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Members;

/// <summary>Executes the operations of IdP groups: their registration, and their roles.</summary>
internal sealed class IdpGroupOperations(MemberStore members, RoleStore roles)
{
    private const string RegisteredGroups = "/v3/enterprise/idp-groups";
    private const string EnterpriseGroups = "/v3/enterprise/members/idp-groups";
    private const string OrganizationGroups = "/v3/enterprise/organizations/{org_id}/members/idp-groups";
    private const string Name = "/{idp_group_name}";

    private readonly Memberships<StoredIdpGroup> _memberships = new(members.Groups, "idp_group_name", roles);

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add(
            $"GET {RegisteredGroups}",
            call => members.Groups.Page(call).ToResponse(static group => group.ToRegistered())
        );
        table.Add($"POST {RegisteredGroups}", Register);
        table.Add(
            $"DELETE {RegisteredGroups}{Name}",
            call => ServiceResponse.Json(members.Groups.Remove(call.Path("idp_group_name")).ToRegistered())
        );
        foreach (var groups in (string[])[EnterpriseGroups, OrganizationGroups])
        {
            table.Add($"GET {groups}", List);
            table.Add($"GET {groups}{Name}", call => Describe(call, _memberships.Get(call)));
            table.Add($"POST {groups}{Name}", call => Describe(call, _memberships.Assign(call, RoleId(call))));
            table.Add($"PATCH {groups}{Name}", call => Describe(call, _memberships.Replace(call, RoleId(call))));
            table.Add($"DELETE {groups}{Name}", call => _memberships.Remove(call, group => Describe(call, group)));
        }
    }

    private ServiceResponse List(ServiceCall call)
    {
        var scope = Memberships<StoredIdpGroup>.Scope(call);
        return _memberships.Page(call).ToResponse(group => group.ToModel(scope));
    }

    private ServiceResponse Register(ServiceCall call)
    {
        var registered = new List<IdpGroupResponse>();
        foreach (var name in call.Body<IdpGroupsBulkCreateRequest>().IdpGroupNames)
        {
            if (!members.Groups.Contains(name))
            {
                var group = new StoredIdpGroup(name);
                members.Groups.Add(name, group);
                registered.Add(group.ToRegistered());
            }
        }

        return ServiceResponse.JsonList(registered);
    }

    private static string RoleId(ServiceCall call) => call.Body<IdpGroupUpdateRoleRequest>().RoleId;

    private static ServiceResponse Describe(ServiceCall call, StoredIdpGroup group) =>
        ServiceResponse.Json(group.ToModel(Memberships<StoredIdpGroup>.Scope(call)));
}
