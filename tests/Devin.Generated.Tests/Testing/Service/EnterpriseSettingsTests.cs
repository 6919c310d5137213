using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class EnterpriseSettingsTests
{
    [Test]
    public async Task The_IP_access_list_is_extended_replaced_and_cleared()
    {
        using var client = new InMemoryDevin().CreateClient();
        var list = client.Enterprise.IpAccessList;
        await list.AddIpAccessListAsync(new() { IpRanges = ["192.0.2.0/24"] });
        var added = await list.AddIpAccessListAsync(new() { IpRanges = ["192.0.2.0/24", "2001:db8::1"] });
        var replaced = await list.ReplaceIpAccessListAsync(new() { IpRanges = ["198.51.100.7"] });
        var read = await list.GetIpAccessListAsync();
        var cleared = await list.ClearIpAccessListAsync();
        Assert.That(added.IpRanges, Is.EqualTo(new[] { "192.0.2.0/24", "2001:db8::1" }));
        Assert.That(replaced.IpRanges.Concat(read.IpRanges), Is.EqualTo(new[] { "198.51.100.7", "198.51.100.7" }));
        Assert.That(cleared.IpRanges, Is.Empty);
    }

    [Test]
    public async Task Text_that_is_no_IP_range_is_refused_and_nothing_changes()
    {
        using var client = new InMemoryDevin().CreateClient();
        var list = client.Enterprise.IpAccessList;
        await list.AddIpAccessListAsync(new() { IpRanges = ["192.0.2.0/24"] });
        await Assert.ThatAsync(
            () => list.ReplaceIpAccessListAsync(new() { IpRanges = ["198.51.100.7", "example.com"] }),
            Throws.TypeOf<DevinValidationException>()
        );
        Assert.That((await list.GetIpAccessListAsync()).IpRanges, Is.EqualTo(new[] { "192.0.2.0/24" }));
    }

    [Test]
    public async Task Roles_are_listed_and_have_permissions()
    {
        using var client = new InMemoryDevin().CreateClient();
        var roles = await client.Enterprise.Roles.GetRolesAsync();
        var member = await client.Enterprise.Roles.GetRoleAsync("role-org-member");
        Assert.That(
            roles.Items.Select(role => role.RoleType).Distinct(),
            Is.EqualTo(new[] { RoleRoleType.Enterprise, RoleRoleType.Org })
        );
        Assert.That(member.Permissions, Does.Contain("ManageOrgSessions").And.Not.Contain("ManageBilling"));
        await Assert.ThatAsync(
            () => client.Enterprise.Roles.GetRoleAsync("role-unknown"),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task Hypervisors_are_selected_by_status()
    {
        using var client = new InMemoryDevin().CreateClient();
        var all = await client.Enterprise.Hypervisors.ListHypervisorsAsync();
        var draining = await client.Enterprise.Hypervisors.ListHypervisorsAsync(
            new() { Status = HypervisorStatus.Draining }
        );
        Assert.That(all.Items, Has.Count.EqualTo(3));
        Assert.That(draining.Items.Single().HypervisorId, Is.EqualTo("hypervisor-2"));
    }

    [Test]
    public async Task The_queue_counts_sessions_that_have_not_started_to_run()
    {
        using var client = new InMemoryDevin().CreateClient();
        var before = await client.Enterprise.Queue.GetQueueAsync();
        var ids = new List<string>();
        for (var i = 0; i < 10; i++)
        {
            ids.Add((await client.Sessions.CreateSessionAsync(new() { Prompt = "a" })).SessionId);
        }

        var busy = await client.Enterprise.Queue.GetQueueAsync();
        foreach (var id in ids)
        {
            await client.Sessions.WaitForSessionAsync(id);
        }

        var after = await client.Enterprise.Queue.GetQueueAsync();
        Assert.That(
            new[] { before, busy, after }.Select(queue => (queue.QueueSize, queue.Status)),
            Is.EqualTo(
                new[]
                {
                    (0L, QueueResponseStatus.Normal),
                    (10L, QueueResponseStatus.Elevated),
                    (0L, QueueResponseStatus.Normal),
                }
            )
        );
    }
}
