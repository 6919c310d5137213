using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Roles;

/// <summary>All roles. The API can only read them.</summary>
internal sealed class RoleStore
{
    private readonly Store<StoredRole> _roles = new("role");

    /// <summary>Initializes a new instance of <see cref="RoleStore"/> with the roles of <see cref="RoleSeed"/>.</summary>
    public RoleStore()
    {
        foreach (var role in RoleSeed.All)
        {
            _roles.Add(role.Id, role);
        }
    }

    /// <summary>The role with an ID.</summary>
    /// <exception cref="Refusal">404: it does not exist.</exception>
    public StoredRole Get(string id) => _roles.Get(id);

    /// <summary>A role that can be assigned in an organization or, without one, in the enterprise.</summary>
    /// <exception cref="Refusal">404: it does not exist. 400: it is one of the other level.</exception>
    public StoredRole Get(string id, string? organizationId)
    {
        var role = Get(id);
        var needed = organizationId is null ? RoleRoleType.Enterprise : RoleRoleType.Org;
        return role.Type == needed
            ? role
            : throw Refusal.BadRequest(
                organizationId is null
                    ? "The role is not one of the enterprise."
                    : "The role is not one of an organization."
            );
    }

    /// <summary>A page of roles.</summary>
    public StorePage<StoredRole> Page(ServiceCall call) => _roles.Page(call);
}
