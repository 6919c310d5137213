using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Service.AuditLog;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class AuditLogTests
{
    [Test]
    public async Task What_succeeds_is_recorded_with_caller_organization_and_IDs()
    {
        using var client = new InMemoryDevin().CreateClient();
        var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "a secret prompt" });
        var organization = await client.Enterprise.Organizations.CreateOrganizationAsync(new() { Name = "Other" });
        await client.Sessions.ListSessionsAsync();
        await Assert.ThatAsync(
            () => client.Enterprise.Organizations.DeleteOrganizationAsync("org-unknown"),
            Throws.TypeOf<DevinNotFoundException>()
        );
        var entries = (await client.Enterprise.AuditLogs.GetEnterpriseAuditLogsAsync()).Items;
        Assert.That(
            entries.Select(entry => (entry.Action, entry.OrgId)),
            Is.EqualTo(
                new[]
                {
                    (AuditLogAction.CreateOrg, organization.OrgId),
                    (AuditLogAction.CreateSession, "org-in-memory"),
                }
            )
        );
        Assert.That(entries[1].ServiceUserName, Is.EqualTo("In-memory service user"));
        Assert.That(entries[1].Data["session_id"]!.GetValue<string>(), Is.EqualTo(session.SessionId));
        Assert.That(entries[1].ToString(), Does.Not.Contain("a secret prompt"));
    }

    [Test]
    public async Task An_entry_of_a_user_has_the_email_address()
    {
        var self = new PatUserSelf
        {
            PrincipalType = "pat_user",
            UserId = "user-maria-santos",
            UserName = "Maria Santos",
            ApiKeyId = "key-1",
            ApiKeyName = "Laptop",
        };
        using var client = new InMemoryDevin(new InMemoryDevinOptions { Self = self }).CreateClient();
        await client.Enterprise.IpAccessList.AddIpAccessListAsync(new() { IpRanges = ["192.0.2.0/24"] });
        var entry = (await client.Enterprise.AuditLogs.GetEnterpriseAuditLogsAsync()).Items.Single();
        Assert.That(
            (entry.UserId, entry.UserEmail, entry.ServiceUserId),
            Is.EqualTo(("user-maria-santos", "maria.santos@example.com", (string?)null))
        );
    }

    [Test]
    public async Task A_token_that_is_shown_once_is_not_in_the_log()
    {
        using var client = new InMemoryDevin().CreateClient();
        var key = await client.Enterprise.ServiceUserApiKeys.CreateApiKeyAsync(
            "service-user-in-memory",
            new() { Name = "Build" }
        );
        var entry = (await client.Enterprise.AuditLogs.GetEnterpriseAuditLogsAsync()).Items.Single();
        Assert.That(entry.Action, Is.EqualTo(AuditLogAction.CreateServiceUserApiKey));
        Assert.That(entry.Data.ToJsonString(), Does.Contain(key.ApiKeyId).And.Not.Contain(key.Token));
    }

    [Test]
    public async Task Each_change_of_many_threads_is_recorded_once()
    {
        using var client = new InMemoryDevin().CreateClient();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 400),
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (number, cancellationToken) =>
                await client.Enterprise.Organizations.CreateOrganizationAsync(
                    new() { Name = $"Organization {number}" },
                    cancellationToken: cancellationToken
                )
        );
        var recorded = await client.Enterprise.AuditLogs.GetAllEnterpriseAuditLogsAsync().ToListAsync();
        var listed = await client.Enterprise.Organizations.GetAllOrganizationsAsync().ToListAsync();
        string?[] ids = [.. recorded.Select(entry => entry.OrgId)];
        Assert.That(ids, Is.Unique.And.Length.EqualTo(400).And.SubsetOf(listed.Select(item => item.OrgId)));
    }

    [Test]
    public async Task Filters_and_order_select_entries()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        await client.Enterprise.Organizations.CreateOrganizationAsync(new() { Name = "First" });
        devin.Pass(TimeSpan.FromHours(1));
        var second = await client.Enterprise.Organizations.CreateOrganizationAsync(new() { Name = "Second" });
        devin.Pass(TimeSpan.FromHours(1));
        await client.Enterprise.Organizations.UpdateOrganizationAsync(second.OrgId, new() { Name = "Third" });
        var time = devin.Clock.GetUtcNow();
        Assert.That(
            await ActionsAsync(new() { Action = AuditLogAction.UpdateOrg }),
            Is.EqualTo(new[] { "update_org" })
        );
        Assert.That(await ActionsAsync(new() { TimeAfter = time.AddHours(-1) }), Has.Count.EqualTo(2));
        Assert.That(await ActionsAsync(new() { TimeBefore = time }), Is.EqualTo(new[] { "create_org", "create_org" }));
        Assert.That((await ActionsAsync(new() { Order = SortOrder.Asc }))[^1], Is.EqualTo("update_org"));
        Assert.That((await ActionsAsync(new() { First = 1 }))[0], Is.EqualTo("update_org"));
        var ofOrganization = await client.Enterprise.AuditLogs.GetOrgAuditLogsAsync(second.OrgId);
        Assert.That(ofOrganization.Items, Has.Count.EqualTo(2));

        async Task<List<string>> ActionsAsync(EnterpriseGetEnterpriseAuditLogsParameters filter) =>
            [
                .. (await client.Enterprise.AuditLogs.GetEnterpriseAuditLogsAsync(filter)).Items.Select(entry =>
                    entry.Action.ToString()
                ),
            ];
    }

    [Test]
    public void Every_operation_that_changes_something_is_either_recorded_or_known_to_have_no_action()
    {
        var changing = ContractTables.Contract.Keys.Where(key => !key.StartsWith("GET ", StringComparison.Ordinal));
        Assert.That(AuditedActions.Recorded.Concat(AuditedActions.Unrecorded), Is.EquivalentTo(changing));
    }
}
