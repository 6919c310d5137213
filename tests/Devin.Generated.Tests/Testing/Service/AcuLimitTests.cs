using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class AcuLimitTests
{
    private const string Organization = "org-in-memory";
    private const string User = "user-jonas-weber";

    [Test]
    public async Task The_limit_of_an_organization_is_set_shown_and_deleted()
    {
        using var client = new InMemoryDevin().CreateClient();
        var limits = client.Enterprise.AcuLimits;
        await limits.SetOrgDevinAcuLimitAsync(Organization, new() { CycleAcuLimit = 400 });
        var listed = await limits.GetDevinAcuLimitsAsync();
        var organization = await client.Enterprise.Organizations.GetOrganizationAsync(Organization);
        await limits.DeleteOrgDevinAcuLimitAsync(Organization);
        await limits.DeleteOrgDevinAcuLimitAsync(Organization);
        var limit = listed.Items.Single();
        Assert.That(
            (limit.Scope, limit.OrgId, limit.CycleAcuLimit),
            Is.EqualTo((AcuLimitResponseScope.Org, Organization, 400L))
        );
        Assert.That(organization.MaxCycleAcuLimit, Is.EqualTo(400));
        Assert.That((await limits.GetDevinAcuLimitsAsync()).Items, Is.Empty);
    }

    [Test]
    public async Task An_update_of_a_user_distinguishes_absent_null_and_a_value()
    {
        using var client = new InMemoryDevin().CreateClient();
        var limits = client.Enterprise.AcuLimits;
        await UpdateAsync(
            new()
            {
                LocalAgent = new() { CycleAcuLimit = 50, BillingOrgId = Organization },
            }
        );
        await UpdateAsync(new() { LocalAgent = new() { CycleAcuLimit = 60 } });
        var changed = await limits.GetUserAcuLimitsAsync(User);
        await UpdateAsync(new() { LocalAgent = new() { BillingOrgId = null } });
        await UpdateAsync(new());
        var cleared = await limits.GetUserAcuLimitsAsync(User);
        await UpdateAsync(new() { LocalAgent = null });
        var empty = await limits.GetUserAcuLimitsAsync(User);
        Assert.That(Values(changed), Is.EqualTo(((long?)60, Organization)));
        Assert.That(Values(cleared), Is.EqualTo(((long?)60, (string?)null)));
        Assert.That(empty.LocalAgent, Is.Null);
        await Assert.ThatAsync(
            () =>
                UpdateAsync(
                    new()
                    {
                        LocalAgent = new() { CycleAcuLimit = 1, BillingOrgId = "org-unknown" },
                    }
                ),
            Throws.TypeOf<DevinNotFoundException>()
        );
        Assert.That((await limits.GetUserAcuLimitsAsync(User)).LocalAgent, Is.Null);

        Task UpdateAsync(UserAcuSettings settings) => limits.UpdateUserAcuLimitsAsync(User, settings);

        static (long?, string?) Values(UserAcuSettings settings) =>
            (settings.LocalAgent!.CycleAcuLimit, settings.LocalAgent.BillingOrgId);
    }

    [Test]
    public async Task The_limit_of_a_tier_counts_unless_the_user_has_one()
    {
        using var client = new InMemoryDevin().CreateClient();
        var limits = client.Enterprise.AcuLimits;
        await client.Enterprise.UsagePolicies.AssignUserToTierAsync("tier-standard", User);
        var ofTier = await LimitAsync();
        await limits.SetUserLocalAgentAcuLimitAsync(User, new() { CycleAcuLimit = 7 });
        var own = await LimitAsync();
        await limits.DeleteUserAcuLimitsAsync(User);
        var deleted = await LimitAsync();
        await client.Enterprise.UsagePolicies.AssignUserToTierAsync("tier-unlimited", User);
        Assert.That(new[] { ofTier, own, deleted, await LimitAsync() }, Is.EqualTo(new long?[] { 250, 7, 250, null }));
        await Assert.ThatAsync(
            () => client.Enterprise.UsagePolicies.AssignUserToTierAsync("tier-unknown", User),
            Throws.TypeOf<DevinNotFoundException>()
        );

        async Task<long?> LimitAsync() =>
            (await limits.GetLocalAgentAcuLimitsAsync(new() { Scope = LocalAgentAcuLimitScope.User }))
                .Items.SingleOrDefault()
                ?.CycleAcuLimit;
    }

    [Test]
    public async Task The_scope_selects_the_limits_of_local_agents()
    {
        using var client = new InMemoryDevin().CreateClient();
        var limits = client.Enterprise.AcuLimits;
        await limits.SetUserLocalAgentAcuLimitAsync(User, new() { CycleAcuLimit = 7 });
        var all = await limits.GetLocalAgentAcuLimitsAsync();
        var ofEnterprise = await limits.GetLocalAgentAcuLimitsAsync(
            new() { Scope = LocalAgentAcuLimitScope.Enterprise }
        );
        Assert.That((all.Items.Count, ofEnterprise.Items.Count), Is.EqualTo((1, 0)));
    }
}
