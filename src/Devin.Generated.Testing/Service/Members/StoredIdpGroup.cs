using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.Members;

/// <summary>An IdP group that is registered with the account.</summary>
/// <param name="name">The name.</param>
internal sealed class StoredIdpGroup(string name) : IMember
{
    /// <inheritdoc/>
    public string Id => name;

    /// <inheritdoc/>
    public AssignedRoles Roles { get; } = new();

    /// <summary>The group as the operations of members return it.</summary>
    /// <param name="organizationId">Selects the role in this organization; null for all roles.</param>
    public IdpGroup ToModel(string? organizationId) =>
        new() { IdpGroupName = name, RoleAssignments = Roles.ToModels(organizationId) };

    /// <summary>The group as the operations of registered groups return it.</summary>
    public IdpGroupResponse ToRegistered() => new() { IdpGroupName = name };
}
