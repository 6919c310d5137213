using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.Members;

/// <summary>A user of the enterprise.</summary>
/// <param name="id">The ID.</param>
/// <param name="email">The email address; null if it is not known.</param>
/// <param name="name">The name; null if it is not known.</param>
/// <param name="joinedAt">The time at which the user joined the enterprise.</param>
internal sealed class StoredUser(string id, string? email, string? name, DateTimeOffset joinedAt) : IMember
{
    /// <inheritdoc/>
    public string Id => id;

    /// <summary>The email address; null if it is not known.</summary>
    public string? Email => email;

    /// <inheritdoc/>
    public AssignedRoles Roles { get; } = new();

    /// <summary>The names of the IdP groups of the user.</summary>
    public IReadOnlyList<string> GroupNames { get; init; } = [];

    /// <summary>The most ACUs that the user may spend on local agents in a cycle; null for no own limit.</summary>
    public long? LocalAgentLimit { get; set; }

    /// <summary>The organization that is billed for local agents; null for none.</summary>
    public string? BillingOrganizationId { get; set; }

    /// <summary>The usage tier; null for none.</summary>
    public UsageTier? Tier { get; set; }

    /// <summary>The user as the operations of members return it.</summary>
    /// <param name="organizationId">Selects the role in this organization; null for all roles.</param>
    public User ToModel(string? organizationId) =>
        new()
        {
            UserId = id,
            Email = email,
            Name = name,
            RoleAssignments = Roles.ToModels(organizationId),
        };

    /// <summary>The user as the list of the enterprise returns it.</summary>
    public EnterpriseUser ToEnterpriseModel() =>
        new()
        {
            UserId = id,
            Email = email,
            Name = name,
            EnterpriseJoinedAt = joinedAt,
            RoleAssignments = Roles.ToModels(null),
        };

    /// <summary>The user of the enterprise with the roles of IdP groups.</summary>
    public EnterpriseUserWithIdpRoles ToEnterpriseModel(IList<IdpRoleAssignment> groupRoles) =>
        new()
        {
            UserId = id,
            Email = email,
            Name = name,
            EnterpriseJoinedAt = joinedAt,
            RoleAssignments = Roles.ToModels(null),
            IdpRoleAssignments = groupRoles,
        };

    /// <summary>The user of an organization with the roles of IdP groups.</summary>
    public UserWithIdpRoles ToModel(string organizationId, IList<IdpRoleAssignment> groupRoles) =>
        new()
        {
            UserId = id,
            Email = email,
            Name = name,
            RoleAssignments = Roles.ToModels(organizationId),
            IdpRoleAssignments = groupRoles,
        };

    /// <summary>The user as the lists of IdP users return it.</summary>
    public IdpGroupUser ToIdpModel(IList<IdpRoleAssignment> groupRoles) =>
        new()
        {
            UserId = id,
            Email = email,
            Name = name,
            IdpRoleAssignments = groupRoles,
        };
}
