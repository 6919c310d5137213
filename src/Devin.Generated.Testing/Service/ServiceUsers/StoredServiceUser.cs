using Devin.Generated.Models;
using Devin.Generated.Testing.Service.Members;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.ServiceUsers;

/// <summary>A service user with its API keys.</summary>
/// <param name="id">The ID.</param>
/// <param name="name">The name.</param>
/// <param name="expiresAt">The time from which it cannot be used; null for never.</param>
internal sealed class StoredServiceUser(string id, string name, DateTimeOffset? expiresAt) : IMember
{
    /// <inheritdoc/>
    public string Id => id;

    /// <summary>The name.</summary>
    public string Name => name;

    /// <inheritdoc/>
    public AssignedRoles Roles { get; } = new();

    /// <summary>The API keys.</summary>
    public Store<StoredApiKey> ApiKeys { get; } = new("API key");

    /// <summary>The time at which it was deleted; null if it is not deleted.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Whether it is neither deleted nor expired.</summary>
    public bool IsActive(DateTimeOffset now) => DeletedAt is null && !(expiresAt <= now);

    /// <summary>Deletes it and revokes its API keys.</summary>
    public void Delete(DateTimeOffset now)
    {
        DeletedAt = now;
        foreach (var key in ApiKeys.OldestFirst)
        {
            key.RevokedAt ??= now;
        }
    }

    /// <summary>The caller that uses one of its API keys.</summary>
    public Caller ToCaller()
    {
        var self = new ServiceUserSelf
        {
            PrincipalType = "service_user",
            ServiceUserId = id,
            ServiceUserName = name,
        };
        return new Caller(
            self,
            Roles.In(null)?.Permissions ?? new HashSet<string>(),
            Roles
                .All.Where(static assigned => assigned.OrganizationId is not null)
                .ToDictionary(static assigned => assigned.OrganizationId!, static assigned => assigned.Role.Permissions)
        );
    }

    /// <summary>The service user as responses contain it.</summary>
    /// <param name="organizationId">Selects the role in this organization; null for all roles.</param>
    public ServiceUser ToModel(string? organizationId) =>
        new()
        {
            ServiceUserId = id,
            Name = name,
            ExpiresAt = expiresAt?.ToUnixTimeSeconds(),
            DeletedAt = DeletedAt?.ToUnixTimeSeconds(),
            RoleAssignments = Roles.ToModels(organizationId),
        };
}
