using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class IdpGroupTests
{
    private const string Organization = "org-in-memory";

    [Test]
    public async Task Registering_ignores_the_groups_that_are_there()
    {
        using var client = new InMemoryDevin().CreateClient();
        var groups = client.Enterprise.IdpGroups;
        var registered = await groups.BulkRegisterAccountIdpGroupsAsync(
            new() { IdpGroupNames = ["contractors", "auditors", "auditors"] }
        );
        var listed = await groups.ListAccountIdpGroupsAsync();
        Assert.That(registered.Select(group => group.IdpGroupName), Is.EqualTo(new[] { "auditors" }));
        Assert.That(
            listed.Items.Select(group => group.IdpGroupName),
            Is.EqualTo(new[] { "platform-engineers", "contractors", "auditors" })
        );
    }

    [Test]
    public async Task More_than_100_groups_at_once_are_refused()
    {
        using var client = new InMemoryDevin().CreateClient(options => options.ValidateRequests = false);
        string[] names = [.. Enumerable.Range(0, 101).Select(number => $"group-{number}")];
        await client.Enterprise.IdpGroups.BulkRegisterAccountIdpGroupsAsync(new() { IdpGroupNames = names[1..] });
        await Assert.ThatAsync(
            () => client.Enterprise.IdpGroups.BulkRegisterAccountIdpGroupsAsync(new() { IdpGroupNames = names }),
            Throws.TypeOf<DevinValidationException>()
        );
    }

    [Test]
    public async Task A_group_has_one_role_in_the_enterprise_and_one_in_an_organization()
    {
        using var client = new InMemoryDevin().CreateClient();
        var groups = client.Enterprise.IdpGroups;
        await groups.BulkRegisterAccountIdpGroupsAsync(new() { IdpGroupNames = ["auditors"] });
        await Assert.ThatAsync(
            () => groups.GetEnterpriseIdpGroupAsync("auditors"),
            Throws.TypeOf<DevinNotFoundException>()
        );
        await groups.AssignEnterpriseIdpGroupRoleAsync("auditors", new() { RoleId = "role-enterprise-member" });
        await groups.AssignOrganizationIdpGroupRoleAsync(
            Organization,
            "auditors",
            new() { RoleId = "role-org-member" }
        );
        await groups.UpdateOrganizationIdpGroupRoleAsync(Organization, "auditors", new() { RoleId = "role-org-admin" });
        var ofEnterprise = await groups.GetEnterpriseIdpGroupAsync("auditors");
        var ofOrganization = await groups.GetOrganizationIdpGroupAsync(Organization, "auditors");
        await groups.RemoveEnterpriseIdpGroupAsync("auditors");
        var left = await groups.ListOrganizationIdpGroupsAsync(Organization);
        Assert.That(
            ofEnterprise.RoleAssignments.Select(role => (role.OrgId, role.Role.RoleId)),
            Is.EqualTo(new[] { (null, "role-enterprise-member"), (Organization, "role-org-admin") })
        );
        Assert.That(ofOrganization.RoleAssignments.Single().Role.RoleId, Is.EqualTo("role-org-admin"));
        Assert.That(left.Items, Does.Contain(ofOrganization));
        await Assert.ThatAsync(
            () => groups.GetEnterpriseIdpGroupAsync("auditors"),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task A_deleted_group_takes_its_roles_from_its_users()
    {
        using var client = new InMemoryDevin().CreateClient();
        await client.Enterprise.IdpGroups.DeleteAccountIdpGroupAsync("platform-engineers");
        var users = await client.Enterprise.Users.ListEnterpriseIdpUsersAsync();
        var user = await client.Enterprise.Users.GetEnterpriseUserAsync("user-aiko-tanaka");
        Assert.That(users.Items, Is.Empty);
        Assert.That(user.IdpRoleAssignments!.Single().IdpGroupName, Is.EqualTo("contractors"));
        await Assert.ThatAsync(
            () => client.Enterprise.IdpGroups.DeleteAccountIdpGroupAsync("platform-engineers"),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }
}
