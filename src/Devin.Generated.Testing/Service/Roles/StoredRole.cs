using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.Roles;

/// <summary>A role with its permissions.</summary>
/// <param name="id">The ID.</param>
/// <param name="name">The name.</param>
/// <param name="type">Whether it is one of the enterprise or of an organization.</param>
/// <param name="permissions">The permissions.</param>
internal sealed class StoredRole(string id, string name, RoleRoleType type, IEnumerable<string> permissions)
{
    /// <summary>The ID.</summary>
    public string Id => id;

    /// <summary>Whether it is one of the enterprise or of an organization.</summary>
    public RoleRoleType Type => type;

    /// <summary>The permissions.</summary>
    public IReadOnlySet<string> Permissions { get; } = permissions.ToHashSet(StringComparer.Ordinal);

    /// <summary>The role as lists and assignments return it.</summary>
    public Role ToModel() =>
        new()
        {
            RoleId = id,
            RoleName = name,
            RoleType = type,
        };

    /// <summary>The role with its permissions.</summary>
    public RoleDetailResponse ToDetails() =>
        new()
        {
            RoleId = id,
            RoleName = name,
            RoleType = type,
            Permissions = [.. Permissions.Order(StringComparer.Ordinal)],
        };
}
