using Devin.Generated.Testing.Service.Roles;

namespace Devin.Generated.Testing.Service.ServiceUsers;

/// <summary>
/// The service user that exists from the start. It has a role in an organization only: the API creates service users with a
/// role in the enterprise.
/// </summary>
internal static class ServiceUserSeed
{
    /// <summary>The service user.</summary>
    public static StoredServiceUser OfOrganization(RoleStore roles, string organizationId)
    {
        var user = new StoredServiceUser("service-user-nightly-reports", "Nightly reports", null);
        user.Roles.Set(organizationId, roles.Get(RoleSeed.OrganizationMember));
        return user;
    }
}
