using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class OrganizationTests
{
    private readonly DevinClient _client = new InMemoryDevin().CreateClient();

    private EnterpriseOrganizationsClient Organizations => _client.Enterprise.Organizations;

    [OneTimeTearDown]
    public void Dispose() => _client.Dispose();

    [Test]
    public async Task A_created_organization_is_listed_and_can_be_used_in_paths()
    {
        var created = await CreateAsync(maxCycleAcuLimit: 500);
        var listed = await Organizations.GetAllOrganizationsAsync().ToListAsync();
        var read = await Organizations.GetOrganizationAsync(created.OrgId);
        var usage = await _client.Enterprise.Metrics.GetOrgUsageMetricsAsync(created.OrgId);
        Assert.That(created.OrgId, Does.StartWith("org-"));
        Assert.That(listed.Select(organization => organization.OrgId), Does.Contain("org-in-memory"));
        Assert.That(listed, Does.Contain(created));
        Assert.That(read, Is.EqualTo(created));
        Assert.That((read.MaxCycleAcuLimit, read.MaxSessionAcuLimit), Is.EqualTo(((long?)500, (long?)null)));
        Assert.That(usage.SessionsCount, Is.Zero);
    }

    [Test]
    public async Task An_update_keeps_what_is_absent_and_clears_what_is_null()
    {
        var id = (await CreateAsync(maxCycleAcuLimit: 500)).OrgId;
        var renamed = await Organizations.UpdateOrganizationAsync(id, new() { Name = "Renamed" });
        var cleared = await Organizations.UpdateOrganizationAsync(id, new() { MaxCycleAcuLimit = null });
        Assert.That((renamed.Name, renamed.MaxCycleAcuLimit), Is.EqualTo(("Renamed", (long?)500)));
        Assert.That((cleared.Name, cleared.MaxCycleAcuLimit), Is.EqualTo(("Renamed", (long?)null)));
    }

    [Test]
    public async Task A_deleted_organization_is_unknown_everywhere()
    {
        var id = (await CreateAsync()).OrgId;
        await _client.Enterprise.Users.AssignOrganizationUserRoleAsync(
            id,
            "user-aiko-tanaka",
            new() { RoleId = "role-org-member" }
        );
        await _client.Enterprise.OrgGroups.UpdateOrgGroupsConfigAsync(
            new() { Groups = new Dictionary<string, OrgGroupConfig> { ["all"] = new() { OrgIds = [id] } } }
        );
        await _client.Enterprise.AcuLimits.UpdateUserAcuLimitsAsync(
            "user-aiko-tanaka",
            new() { LocalAgent = new() { BillingOrgId = id } }
        );
        var deleted = await Organizations.DeleteOrganizationAsync(id);

        var groups = await _client.Enterprise.OrgGroups.GetOrgGroupsConfigAsync();
        var user = await _client.Enterprise.Users.GetEnterpriseUserAsync("user-aiko-tanaka");
        var limits = await _client.Enterprise.AcuLimits.GetUserAcuLimitsAsync("user-aiko-tanaka");
        Assert.That(deleted.OrgId, Is.EqualTo(id));
        Assert.That(groups.Groups["all"].OrgIds, Is.Empty);
        Assert.That(user.RoleAssignments, Is.Empty);
        Assert.That(limits.LocalAgent, Is.Null);
        await Assert.ThatAsync(() => Organizations.GetOrganizationAsync(id), Throws.TypeOf<DevinNotFoundException>());
        await Assert.ThatAsync(
            () => _client.Enterprise.Users.ListOrganizationUsersAsync(id),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    private Task<OrganizationResponse> CreateAsync(long? maxCycleAcuLimit = null) =>
        Organizations.CreateOrganizationAsync(new() { Name = "Data Platform", MaxCycleAcuLimit = maxCycleAcuLimit });
}
