using Devin.Generated.Models;

namespace Devin.Generated.Testing.State;

/// <summary>Who sends a request, and what it is allowed to do.</summary>
/// <param name="Self">The caller as <c>GET /v3/self</c> returns it.</param>
/// <param name="Permissions">The permissions in the enterprise and in each organization; null for all.</param>
/// <param name="OrganizationPermissions">Further permissions, by the organization in which they count.</param>
internal sealed record Caller(
    Self Self,
    IReadOnlySet<string>? Permissions,
    IReadOnlyDictionary<string, IReadOnlySet<string>> OrganizationPermissions
)
{
    private static readonly Dictionary<string, IReadOnlySet<string>> s_none = [];

    /// <summary>A caller whose permissions are the same in the enterprise and in each organization.</summary>
    public static Caller Of(Self self, IReadOnlySet<string>? permissions) => new(self, permissions, s_none);

    /// <summary>The ID of the caller if it is a user; null if it is not.</summary>
    public string? UserId =>
        Self.AsPatUserSelf?.UserId ?? Self.AsDevinBrainUserSelf?.UserId ?? Self.AsWindsurfSessionUserSelf?.UserId;

    /// <summary>The ID of the caller if it is a service user; null if it is not.</summary>
    public string? ServiceUserId => Self.AsServiceUserSelf?.ServiceUserId;

    /// <summary>The only organization that the caller can use; null if it can use all.</summary>
    public string? BoundTo =>
        Self.AsServiceUserSelf?.OrgId
        ?? Self.AsPatUserSelf?.OrgId
        ?? Self.AsDevinBrainUserSelf?.OrgId
        ?? Self.AsWindsurfSessionUserSelf?.OrgId;

    /// <summary>Whether the caller has a permission in the enterprise.</summary>
    public bool Allows(string permission) => Permissions?.Contains(permission) is not false;

    /// <summary>
    /// Whether the caller has a permission in an organization. The matching permission in the enterprise is enough.
    /// </summary>
    public bool AllowsIn(string organizationId, string permission) =>
        AllowsInAll(permission)
        || OrganizationPermissions.GetValueOrDefault(organizationId)?.Contains(permission) is true;

    /// <summary>Whether the caller has a permission in at least one organization.</summary>
    public bool AllowsInAny(string permission) =>
        AllowsInAll(permission) || OrganizationPermissions.Values.Any(granted => granted.Contains(permission));

    private bool AllowsInAll(string permission) =>
        Allows(permission) || (EnterprisePermissions.Matching(permission) is { } enterprise && Allows(enterprise));
}
