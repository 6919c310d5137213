using Devin.Generated.Testing.Service.Roles;

namespace Devin.Generated.Testing.Service.Members;

/// <summary>The users and IdP groups that exist from the start. The API can invite users, but not put them into groups.</summary>
internal static class MemberSeed
{
    private const string Platform = "platform-engineers";
    private const string Contractors = "contractors";

    /// <summary>The IdP groups.</summary>
    public static IEnumerable<StoredIdpGroup> Groups(RoleStore roles, string organizationId)
    {
        var platform = new StoredIdpGroup(Platform);
        platform.Roles.Set(null, roles.Get(RoleSeed.EnterpriseMember));
        platform.Roles.Set(organizationId, roles.Get(RoleSeed.OrganizationAdmin));
        yield return platform;

        var contractors = new StoredIdpGroup(Contractors);
        contractors.Roles.Set(organizationId, roles.Get(RoleSeed.OrganizationMember));
        yield return contractors;
    }

    /// <summary>The users.</summary>
    public static IEnumerable<StoredUser> Users(RoleStore roles, string organizationId, DateTimeOffset joinedAt)
    {
        var admin = new StoredUser("user-maria-santos", "maria.santos@example.com", "Maria Santos", joinedAt);
        admin.Roles.Set(null, roles.Get(RoleSeed.EnterpriseAdmin));
        admin.Roles.Set(organizationId, roles.Get(RoleSeed.OrganizationAdmin));
        yield return admin;

        var engineer = new StoredUser("user-jonas-weber", "jonas.weber@example.com", "Jonas Weber", joinedAt)
        {
            GroupNames = [Platform],
        };
        engineer.Roles.Set(null, roles.Get(RoleSeed.EnterpriseMember));
        engineer.Roles.Set(organizationId, roles.Get(RoleSeed.OrganizationMember));
        yield return engineer;

        yield return new StoredUser("user-aiko-tanaka", "aiko.tanaka@example.com", "Aiko Tanaka", joinedAt)
        {
            GroupNames = [Platform, Contractors],
        };
    }
}
