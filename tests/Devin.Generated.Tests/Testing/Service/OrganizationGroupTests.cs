using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class OrganizationGroupTests
{
    [Test]
    public async Task A_replacement_deletes_the_groups_that_it_leaves_out()
    {
        using var client = new InMemoryDevin().CreateClient();
        await client.Enterprise.OrgGroups.UpdateOrgGroupsConfigAsync(Groups("a", "b"));
        await client.Enterprise.OrgGroups.UpdateOrgGroupsConfigAsync(Groups("b", "c"));
        var groups = (await client.Enterprise.OrgGroups.GetOrgGroupsConfigAsync()).Groups;
        Assert.That(groups.Keys, Is.EquivalentTo(new[] { "b", "c" }));
        Assert.That(groups["b"].MaxCycleAcus, Is.EqualTo(1000));
    }

    [Test]
    public async Task An_unknown_organization_in_a_group_is_refused_and_nothing_changes()
    {
        using var client = new InMemoryDevin().CreateClient();
        var groups = Groups("a");
        groups.Groups["a"].OrgIds.Add("org-unknown");
        await Assert.ThatAsync(
            () => client.Enterprise.OrgGroups.UpdateOrgGroupsConfigAsync(groups),
            Throws.TypeOf<DevinNotFoundException>()
        );
        Assert.That((await client.Enterprise.OrgGroups.GetOrgGroupsConfigAsync()).Groups, Is.Empty);
    }

    [Test]
    public async Task Groups_that_are_not_switched_on_are_refused()
    {
        using var client = new InMemoryDevin(new() { AllowsOrganizationGroups = false }).CreateClient();
        await Assert.ThatAsync(
            () => client.Enterprise.OrgGroups.GetOrgGroupsConfigAsync(),
            Throws.TypeOf<DevinForbiddenException>()
        );
        await Assert.ThatAsync(
            () => client.Enterprise.OrgGroups.UpdateOrgGroupsConfigAsync(Groups("a")),
            Throws.TypeOf<DevinForbiddenException>()
        );
    }

    private static OrgGroupsConfig Groups(params string[] names) =>
        new()
        {
            Groups = names.ToDictionary(
                name => name,
                _ => new OrgGroupConfig { OrgIds = ["org-in-memory"], MaxCycleAcus = 1000 }
            ),
        };
}
