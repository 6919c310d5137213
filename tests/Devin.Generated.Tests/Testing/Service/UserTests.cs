using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class UserTests
{
    private const string Organization = "org-in-memory";
    private const string EnterpriseRole = "role-enterprise-member";
    private const string OrganizationRole = "role-org-member";

    [Test]
    public async Task Invited_users_are_members_of_the_enterprise_with_the_role()
    {
        using var client = new InMemoryDevin().CreateClient();
        var invited = await InviteAsync(client, "noor@example.com", "NOOR@example.com", "sam@example.com");
        var found = await client.Enterprise.Users.ListEnterpriseUsersAsync(new() { Email = "Sam@example.com" });
        Assert.That(invited.Select(user => user.Email), Is.EqualTo(new[] { "noor@example.com", "sam@example.com" }));
        Assert.That(found.Items.Single().UserId, Is.EqualTo(invited[1].UserId));
        Assert.That(found.Items.Single().RoleAssignments.Single().Role.RoleId, Is.EqualTo(EnterpriseRole));
        await Assert.ThatAsync(
            () => InviteAsync(client, "new@example.com", "sam@example.com"),
            Throws.TypeOf<DevinConflictException>().With.Message.Contains("sam@example.com")
        );
        Assert.That(
            (await client.Enterprise.Users.ListEnterpriseUsersAsync(new() { Email = "new@example.com" })).Items,
            Is.Empty
        );
    }

    [Test]
    public async Task A_role_in_an_organization_is_assigned_once_replaced_and_removed()
    {
        using var client = new InMemoryDevin().CreateClient();
        var users = client.Enterprise.Users;
        var id = (await InviteAsync(client, "sam@example.com"))[0].UserId;
        await Assert.ThatAsync(
            () => users.UpdateOrganizationUserRoleAsync(Organization, id, new() { RoleId = OrganizationRole }),
            Throws.TypeOf<DevinNotFoundException>()
        );
        var assigned = await users.AssignOrganizationUserRoleAsync(
            Organization,
            id,
            new() { RoleId = OrganizationRole }
        );
        await Assert.ThatAsync(
            () => users.AssignOrganizationUserRoleAsync(Organization, id, new() { RoleId = OrganizationRole }),
            Throws.TypeOf<DevinConflictException>()
        );
        var replaced = await users.UpdateOrganizationUserRoleAsync(
            Organization,
            id,
            new() { RoleId = "role-org-admin" }
        );
        var listed = await client.Users.ListOrganizationUsersAsync(new() { Email = "sam@example.com" });
        var removed = await users.RemoveOrganizationUserAsync(Organization, id);
        var read = await users.GetEnterpriseUserAsync(id);
        Assert.That(assigned.RoleAssignments.Single().OrgId, Is.EqualTo(Organization));
        Assert.That(replaced.RoleAssignments.Single().Role.RoleName, Is.EqualTo("Organization admin"));
        Assert.That(listed.Items.Single(), Is.EqualTo(replaced));
        Assert.That(removed, Is.EqualTo(replaced));
        Assert.That(read.RoleAssignments.Single().OrgId, Is.Null);
        await Assert.ThatAsync(
            () => client.Users.GetOrganizationUserAsync(id),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task A_role_of_the_other_level_is_refused()
    {
        using var client = new InMemoryDevin().CreateClient();
        var id = (await InviteAsync(client, "sam@example.com"))[0].UserId;
        await Assert.ThatAsync(
            () => client.Enterprise.Users.UpdateEnterpriseUserRoleAsync(id, new() { RoleId = OrganizationRole }),
            Throws.TypeOf<DevinBadRequestException>()
        );
        await Assert.ThatAsync(
            () =>
                client.Enterprise.Users.AssignOrganizationUserRoleAsync(
                    Organization,
                    id,
                    new() { RoleId = EnterpriseRole }
                ),
            Throws.TypeOf<DevinBadRequestException>()
        );
        await Assert.ThatAsync(
            () => client.Enterprise.Users.UpdateEnterpriseUserRoleAsync(id, new() { RoleId = "role-unknown" }),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task A_removed_user_is_unknown()
    {
        using var client = new InMemoryDevin().CreateClient();
        var id = (await InviteAsync(client, "sam@example.com"))[0].UserId;
        var removed = await client.Enterprise.Users.RemoveEnterpriseUserAsync(id);
        Assert.That(removed.Email, Is.EqualTo("sam@example.com"));
        await Assert.ThatAsync(
            () => client.Enterprise.Users.GetEnterpriseUserAsync(id),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task Users_of_IdP_groups_have_the_roles_of_their_groups()
    {
        using var client = new InMemoryDevin().CreateClient();
        var ofEnterprise = await client.Enterprise.Users.ListEnterpriseIdpUsersAsync();
        var ofOrganization = await client.Users.ListOrganizationIdpUsersAsync(
            new() { Email = "aiko.tanaka@example.com" }
        );
        var user = await client.Users.GetOrganizationUserAsync("user-aiko-tanaka");
        Assert.That(ofEnterprise.Items.Select(item => item.Name), Is.EqualTo(new[] { "Jonas Weber", "Aiko Tanaka" }));
        Assert.That(
            ofOrganization.Items.Single().IdpRoleAssignments.Select(role => (role.IdpGroupName, role.OrgId)),
            Is.EqualTo(new[] { ("platform-engineers", Organization), ("contractors", Organization) })
        );
        Assert.That(user.RoleAssignments, Is.Empty);
        Assert.That(user.IdpRoleAssignments, Is.EqualTo(ofOrganization.Items.Single().IdpRoleAssignments));
    }

    private static async Task<IList<User>> InviteAsync(DevinClient client, params string[] emails) =>
        await client.Enterprise.Users.BulkInviteEnterpriseUsersAsync(
            new() { Emails = emails, EnterpriseRoleId = EnterpriseRole }
        );
}
