using Devin.Generated.Models;
using Devin.Generated.Testing.Service.Roles;

namespace Devin.Generated.Testing.Service.Members;

/// <summary>The roles of a member: at most one in the enterprise and one in each organization.</summary>
internal sealed class AssignedRoles
{
    private readonly List<(string? OrganizationId, StoredRole Role)> _roles = [];

    /// <summary>The roles with their organizations, in the order of assignment; null is the enterprise.</summary>
    public IReadOnlyList<(string? OrganizationId, StoredRole Role)> All => _roles;

    /// <summary>The role in an organization or, without one, in the enterprise; null if there is none.</summary>
    public StoredRole? In(string? organizationId) =>
        _roles.Find(assigned => assigned.OrganizationId == organizationId).Role;

    /// <summary>Assigns a role, in the place of the one before.</summary>
    public void Set(string? organizationId, StoredRole role)
    {
        var index = _roles.FindIndex(assigned => assigned.OrganizationId == organizationId);
        if (index < 0)
        {
            _roles.Add((organizationId, role));
        }
        else
        {
            _roles[index] = (organizationId, role);
        }
    }

    /// <summary>Removes the role in an organization or, without one, in the enterprise.</summary>
    public void Remove(string? organizationId) =>
        _roles.RemoveAll(assigned => assigned.OrganizationId == organizationId);

    /// <summary>Removes all roles.</summary>
    public void Clear() => _roles.Clear();

    /// <summary>The roles as responses contain them.</summary>
    /// <param name="organizationId">Selects the role in this organization; null for all roles.</param>
    public List<RoleAssignment> ToModels(string? organizationId) =>
        [
            .. Visible(organizationId)
                .Select(static assigned => new RoleAssignment
                {
                    OrgId = assigned.OrganizationId,
                    Role = assigned.Role.ToModel(),
                }),
        ];

    /// <summary>The roles as responses contain them for a user in an IdP group.</summary>
    /// <param name="groupName">The name of the IdP group that has these roles.</param>
    /// <param name="organizationId">Selects the role in this organization; null for all roles.</param>
    public IEnumerable<IdpRoleAssignment> ToIdpModels(string groupName, string? organizationId) =>
        Visible(organizationId)
            .Select(assigned => new IdpRoleAssignment
            {
                IdpGroupName = groupName,
                OrgId = assigned.OrganizationId,
                Role = assigned.Role.ToModel(),
            });

    private IEnumerable<(string? OrganizationId, StoredRole Role)> Visible(string? organizationId) =>
        _roles.Where(assigned => organizationId is null || assigned.OrganizationId == organizationId);
}
