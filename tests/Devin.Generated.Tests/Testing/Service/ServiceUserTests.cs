using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class ServiceUserTests
{
    private const string Organization = "org-in-memory";

    [Test]
    public async Task A_provisioned_service_user_expires()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        var user = (await ProvisionAsync(client, ttlSeconds: 60)).ServiceUser;
        var before = await client.Enterprise.ServiceUsers.ListEnterpriseServiceUsersAsync();
        devin.Pass(TimeSpan.FromSeconds(60));
        var after = await client.Enterprise.ServiceUsers.ListEnterpriseServiceUsersAsync();
        var all = await client.Enterprise.ServiceUsers.ListEnterpriseServiceUsersAsync(
            new() { IncludeInactive = true }
        );
        Assert.That(user.ServiceUserId, Does.StartWith("service-user-"));
        Assert.That(user.ExpiresAt, Is.EqualTo(devin.Clock.GetUtcNow().ToUnixTimeSeconds()));
        Assert.That(before.Items, Does.Contain(user));
        Assert.That(after.Items, Does.Not.Contain(user));
        Assert.That(all.Items, Does.Contain(user));
    }

    [Test]
    public async Task The_caller_is_one_of_the_service_users()
    {
        using var client = new InMemoryDevin().CreateClient();
        var self = await client.Enterprise.Self.GetSelfAsync();
        var user = await client.Enterprise.ServiceUsers.GetEnterpriseServiceUserAsync(self.ServiceUserId);
        Assert.That(user.Name, Is.EqualTo(self.ServiceUserName));
    }

    [Test]
    public async Task A_deleted_service_user_is_inactive_and_cannot_be_changed()
    {
        using var client = new InMemoryDevin().CreateClient();
        var users = client.Enterprise.ServiceUsers;
        var id = (await ProvisionAsync(client)).ServiceUser.ServiceUserId;
        var deleted = await users.RemoveEnterpriseServiceUserAsync(id);
        var listed = await users.ListEnterpriseServiceUsersAsync();
        var keys = await client.Enterprise.ServiceUserApiKeys.ListApiKeysAsync(
            id,
            new() { Status = ApiKeyStatus.Revoked }
        );
        Assert.That(deleted.DeletedAt, Is.Not.Null);
        Assert.That(listed.Items.Select(user => user.ServiceUserId), Does.Not.Contain(id));
        Assert.That(keys.Items, Has.Count.EqualTo(1));
        Func<Task>[] changes =
        [
            () => users.RemoveEnterpriseServiceUserAsync(id),
            () => users.UpdateEnterpriseServiceUserRoleAsync(id, new() { RoleId = "role-enterprise-admin" }),
            () => users.AssignOrganizationServiceUserRoleAsync(Organization, id, new() { RoleId = "role-org-admin" }),
            () => client.Enterprise.ServiceUserApiKeys.CreateApiKeyAsync(id, new() { Name = "Late" }),
        ];
        foreach (var change in changes)
        {
            await Assert.ThatAsync(() => change(), Throws.TypeOf<DevinConflictException>());
        }
    }

    [Test]
    public async Task A_role_in_an_organization_makes_a_service_user_a_member()
    {
        using var client = new InMemoryDevin().CreateClient();
        var users = client.Enterprise.ServiceUsers;
        var id = (await ProvisionAsync(client)).ServiceUser.ServiceUserId;
        var role = new ServiceUserUpdateRoleRequest { RoleId = "role-org-member" };
        await users.AssignOrganizationServiceUserRoleAsync(Organization, id, role);
        await users.UpdateOrganizationServiceUserRoleAsync(Organization, id, new() { RoleId = "role-org-admin" });
        var members = await users.ListOrganizationServiceUsersAsync(Organization);
        await users.RemoveOrganizationServiceUserAsync(Organization, id);
        var left = await users.ListOrganizationServiceUsersAsync(Organization);
        Assert.That(members.Items[^1].RoleAssignments.Single().Role.RoleId, Is.EqualTo("role-org-admin"));
        Assert.That(left.Items, Is.EqualTo(members.Items.SkipLast(1)));
    }

    private static Task<ProvisionedServiceUserResponse> ProvisionAsync(DevinClient client, long ttlSeconds = 3600) =>
        client.Enterprise.ServiceUserProvisioning.ProvisionEnterpriseServiceUserAsync(
            new()
            {
                Name = "CI pipeline",
                RoleId = "role-enterprise-member",
                TtlSeconds = ttlSeconds,
            }
        );
}
