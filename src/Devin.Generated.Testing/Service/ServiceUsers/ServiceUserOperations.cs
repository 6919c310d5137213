using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Members;
using Devin.Generated.Testing.Service.Roles;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.ServiceUsers;

/// <summary>Executes the operations of service users: their creation, and their roles.</summary>
internal sealed class ServiceUserOperations(ServiceUserStore store, RoleStore roles)
{
    private const string EnterpriseServiceUsers = "/v3/enterprise/members/service-users";
    private const string OrganizationServiceUsers = "/v3/enterprise/organizations/{org_id}/members/service-users";
    private const string Id = "/{service_user_id}";

    private readonly Memberships<StoredServiceUser> _memberships = new(store.All, "service_user_id", roles);

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("POST /v3beta1/enterprise/service-users", Provision);
        table.Add($"GET {EnterpriseServiceUsers}{Id}", call => Describe(call, _memberships.Find(call)));
        table.Add($"DELETE {EnterpriseServiceUsers}{Id}", Delete);
        table.Add(
            $"DELETE {OrganizationServiceUsers}{Id}",
            call => _memberships.Remove(call, user => Describe(call, user))
        );
        foreach (var users in (string[])[EnterpriseServiceUsers, OrganizationServiceUsers])
        {
            table.Add($"GET {users}", List);
            table.Add($"POST {users}{Id}", Assign);
            table.Add($"PATCH {users}{Id}", Replace);
        }
    }

    private ServiceResponse Provision(ServiceCall call)
    {
        var request = call.Body<ProvisionServiceUserRequest>();
        var role = roles.Get(request.RoleId, null);
        var expiresAt = call.Now.AddSeconds(request.TtlSeconds);
        var user = store.Create(request.Name, role, expiresAt);
        var key = store.CreateKey(user, request.Name, expiresAt, call.Now);
        return ServiceResponse.Json(
            new ProvisionedServiceUserResponse { ServiceUser = user.ToModel(null), Token = key.Token }
        );
    }

    private ServiceResponse List(ServiceCall call)
    {
        var scope = Memberships<StoredServiceUser>.Scope(call);
        var includesInactive = call.QueryFlag("include_inactive") is true;
        return _memberships
            .Page(call, user => includesInactive || user.IsActive(call.Now))
            .ToResponse(user => user.ToModel(scope));
    }

    private ServiceResponse Assign(ServiceCall call)
    {
        RequireNotDeleted(_memberships.Find(call));
        return Describe(call, _memberships.Assign(call, RoleId(call)));
    }

    private ServiceResponse Replace(ServiceCall call)
    {
        RequireNotDeleted(_memberships.Find(call));
        return Describe(call, _memberships.Replace(call, RoleId(call)));
    }

    private ServiceResponse Delete(ServiceCall call)
    {
        var user = _memberships.Find(call);
        RequireNotDeleted(user);
        user.Delete(call.Now);
        return Describe(call, user);
    }

    private static void RequireNotDeleted(StoredServiceUser user)
    {
        if (user.DeletedAt is not null)
        {
            throw Refusal.Conflict("The service user is deleted.");
        }
    }

    private static string RoleId(ServiceCall call) => call.Body<ServiceUserUpdateRoleRequest>().RoleId;

    private static ServiceResponse Describe(ServiceCall call, StoredServiceUser user) =>
        ServiceResponse.Json(user.ToModel(Memberships<StoredServiceUser>.Scope(call)));
}
