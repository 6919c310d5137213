using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class AutomationTests : AutomationFixture
{
    [Test]
    public async Task An_automation_is_created_with_the_defaults_of_the_contract()
    {
        var created = await CreateAsync();
        Assert.That((created.Enabled, created.CreatedBy.Type), Is.EqualTo((true, ActorResponseType.ServiceUser)));
        Assert.That(created.SlackReplyAccess, Is.EqualTo(AutomationSlackReplyAccess.SlackUsers));
        Assert.That((created.Metadata!.Count, created.LastEditedBy), Is.EqualTo((0, (ActorResponse?)null)));
        Assert.That(created.SecurityProfile!.Selection.Value, Is.EqualTo("inherit"));
        Assert.That(created.Triggers.Single().TriggerId, Is.Not.Empty);
        Assert.That(await Client.Automations.GetAutomationAsync(created.AutomationId), Is.EqualTo(created));
    }

    [Test]
    public async Task The_status_of_a_creation_is_201()
    {
        const string Json =
            """{"name":"a","actions":[{"type":"start_session","prompt":"b"}],"triggers":[],"run_as":{"type":"organization"}}""";
        var (status, _) = await Devin.SendRawAsync(HttpMethod.Post, AutomationsPath, Json);
        Assert.That((int)status, Is.EqualTo(201));
    }

    [Test]
    public async Task A_deleted_automation_is_returned_and_gone()
    {
        var created = await CreateAsync();
        Assert.That(await Client.Automations.DeleteAutomationAsync(created.AutomationId), Is.EqualTo(created));
        Assert.That((await Client.Automations.ListAutomationsAsync()).Items, Is.Empty);
        await Assert.ThatAsync(
            () => Client.Automations.GetAutomationAsync(created.AutomationId),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task A_change_records_who_made_it_and_when()
    {
        var id = (await CreateAsync()).AutomationId;
        Clock.Advance(TimeSpan.FromSeconds(5));
        var changed = await Client.Automations.UpdateAutomationAsync(id, new AutomationUpdateRequest { Name = "New" });
        Assert.That((changed.Name, changed.UpdatedAt - changed.CreatedAt), Is.EqualTo(("New", 5)));
        Assert.That(changed.LastEditedBy!.Id, Is.EqualTo(changed.CreatedBy.Id));
        Assert.That(changed.Triggers, Is.EqualTo((await Client.Automations.GetAutomationAsync(id)).Triggers));
    }

    [Test]
    public async Task A_webhook_shows_its_secret_once_and_keeps_it_when_triggers_are_replaced()
    {
        var created = await CreateAsync(Request(trigger: AutomationEventType.WebhookIncoming));
        var id = created.AutomationId;
        var webhook = created.Triggers.Single().Webhook!;
        Assert.That(webhook.Secret, Is.Not.Null);
        var read = (await Client.Automations.GetAutomationAsync(id)).Triggers.Single();
        Assert.That((read.Webhook!.Url, read.Webhook.Secret), Is.EqualTo((webhook.Url, (string?)null)));

        var replaced = (await ReplaceTriggersAsync(id, AutomationEventType.WebhookIncoming)).Single();
        Assert.That(replaced.Webhook!.Secret, Is.Null);
        Assert.That(replaced.TriggerId, Is.Not.EqualTo(read.TriggerId));
        Assert.That((await ReplaceTriggersAsync(id, AutomationEventType.GithubPush)).Single().Webhook, Is.Null);
        var again = (await ReplaceTriggersAsync(id, AutomationEventType.WebhookIncoming)).Single();
        Assert.That(again.Webhook!.Secret, Is.Not.Null.And.Not.EqualTo(webhook.Secret));
    }

    [Test]
    public async Task Filters_narrow_the_list_and_leave_out_the_total()
    {
        var first = await CreateAsync(Request("Nightly build", trigger: AutomationEventType.ScheduleRecurring));
        var second = Request("Message");
        second.Enabled = false;
        second.Actions = [new AutomationMessageSessionAction { Prompt = "Hello" }];
        await CreateAsync(second);
        Assert.That(await NamesAsync(new() { Search = "NIGHT" }), Is.EqualTo(new[] { "Nightly build" }));
        Assert.That(await NamesAsync(new() { Enabled = false }), Is.EqualTo(new[] { "Message" }));
        Assert.That(
            await NamesAsync(new() { EventType = "schedule:recurring" }),
            Is.EqualTo(new[] { "Nightly build" })
        );
        Assert.That(
            await NamesAsync(new() { AgentTypes = [AutomationAgentType.LongRunning] }),
            Is.EqualTo(new[] { "Message" })
        );
        Assert.That(await NamesAsync(new() { CreatorId = first.CreatedBy.Id }), Has.Count.EqualTo(2));
        Assert.That(await NamesAsync(new() { CreatorId = "user-none" }), Is.Empty);
        var all = await Client.Automations.ListAutomationsAsync();
        var part = await Client.Automations.ListAutomationsAsync(new() { First = 1 });
        var some = await Client.Automations.ListAutomationsAsync(new() { Search = "n" });
        Assert.That((all.Total, part.Total, some.Total), Is.EqualTo((2L, (long?)null, (long?)null)));
        Assert.That(part.HasNextPage, Is.True);
    }

    [Test]
    public async Task The_list_filters_by_metadata_with_parameters_that_the_contract_does_not_have()
    {
        var request = Request("Both");
        request.Metadata = new Dictionary<string, string> { ["team"] = "shop", ["tier"] = "1" };
        await CreateAsync(request);
        request.Name = "One";
        request.Metadata = new Dictionary<string, string> { ["team"] = "shop" };
        await CreateAsync(request);
        Assert.That(await NamesAsync("metadata.team=shop"), Is.EqualTo("Both, One"));
        Assert.That(await NamesAsync("metadata.team=shop&metadata.tier=1"), Is.EqualTo("Both"));
        Assert.That(await NamesAsync("metadata.team=SHOP"), Is.Empty);
        Assert.That(await NamesAsync("metadata.other=1"), Is.Empty);
        var (status, body) = await Devin.SendRawAsync(HttpMethod.Get, AutomationsPath + "?metadata.team=shop&other=1");
        Assert.That((int)status, Is.EqualTo(422));
        Assert.That(RawCall.Locations(body), Is.EqualTo(new[] { "query/other" }));

        async Task<string> NamesAsync(string query)
        {
            var (_, page) = await Devin.SendRawAsync(HttpMethod.Get, $"{AutomationsPath}?{query}");
            return string.Join(", ", page["items"]!.AsArray().Select(item => item!["name"]!.GetValue<string>()));
        }
    }

    [Test]
    public async Task References_follow_from_the_prompt_and_cannot_be_set()
    {
        var playbook = await Client.Playbooks.CreatePlaybookAsync(
            new PlaybookCreateRequest { Title = "a", Body = "b" }
        );
        var created = await CreateAsync(Request(prompt: $"Run {playbook.PlaybookId} on acme/payments and a/b."));
        var session = created.Actions.Single().AsAutomationStartSessionActionOutput!.Session!;
        Assert.That((session.PlaybookId, session.Repos!.Single()), Is.EqualTo((playbook.PlaybookId, "acme/payments")));

        var unknown = Request(prompt: "Run playbook-00000000000000000000000000000000.");
        await Assert.ThatAsync(() => CreateAsync(unknown), Throws.TypeOf<DevinBadRequestException>());
        var set = Request();
        set.Actions =
        [
            new AutomationStartSessionActionInput
            {
                Prompt = "a",
                Session = new() { Repos = ["acme/payments"] },
            },
        ];
        await Assert.ThatAsync(() => CreateAsync(set), Throws.TypeOf<DevinBadRequestException>());
    }

    [Test]
    public async Task A_template_gives_its_servers_unless_the_request_names_some()
    {
        var templates = (await Client.Automations.ListAutomationTemplatesAsync()).Templates;
        var template = templates.Single(template => template.RequiredMcps.Count > 0);
        var request = Request();
        request.TemplateId = template.TemplateId;
        Assert.That((await CreateAsync(request)).Tools!.McpServers, Is.EqualTo(template.RequiredMcps));
        request.Tools = new AutomationTools { McpServers = ["own"] };
        Assert.That((await CreateAsync(request)).Tools!.McpServers, Is.EqualTo(new[] { "own" }));
        request.TemplateId = "template-none";
        await Assert.ThatAsync(() => CreateAsync(request), Throws.TypeOf<DevinNotFoundException>());
    }

    [Test]
    public async Task Schemas_name_the_events_the_semantics_and_a_security_profile()
    {
        var schemas = await Client.Automations.GetAutomationSchemasAsync();
        Assert.That(schemas.Sources["slack"]["slack:message"].Fields.Keys, Does.Contain("channel"));
        Assert.That(
            (schemas.UpdateSemantics, schemas.SecurityProfile),
            Is.EqualTo((AutomationUpdateSemantics.MergePatch, (object?)null))
        );
        var named = await Client.Automations.GetAutomationSchemasAsync(
            new() { SecurityProfileId = "security-profile-restricted" }
        );
        Assert.That(named.SecurityProfile!.GovernsNetwork, Is.True);
        await Assert.ThatAsync(
            () => Client.Automations.GetAutomationSchemasAsync(new() { SecurityProfileId = "none" }),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task Warnings_about_a_security_profile_are_in_single_responses_only()
    {
        var request = Request();
        request.SecurityProfile = new AutomationSecurityProfileSelection { ProfileId = "security-profile-restricted" };
        request.SessionSettings = new AutomationSessionSettingsInput
        {
            NetPolicy = new AutomationNetPolicy { Allow = [] },
        };
        var created = await CreateAsync(request);
        Assert.That(created.SecurityProfile!.Warnings!.Single(), Does.Contain("network policy"));
        var listed = (await Client.Automations.ListAutomationsAsync()).Items.Single();
        Assert.That(listed.SecurityProfile!.Warnings, Is.Empty);
        request.SecurityProfile = new AutomationSecurityProfileSelection { ProfileId = "other" };
        Assert.That((await CreateAsync(request)).SecurityProfile!.Warnings!.Single(), Does.Contain("does not exist"));
    }

    [TestCase(false, false, 400)]
    [TestCase(true, false, 403)]
    [TestCase(true, true, 201)]
    public async Task Running_as_the_creator_requires_a_user_with_a_permission(
        bool isUser,
        bool isAllowed,
        int expected
    )
    {
        var user = new PatUserSelf
        {
            PrincipalType = "pat_user",
            UserId = "user-1",
            UserName = "Ada",
            ApiKeyId = "key-1",
            ApiKeyName = "A key",
        };
        var permissions = new HashSet<string> { "ManageOrgAutomations" };
        if (isAllowed)
        {
            permissions.Add("UsePersonalAutomations");
        }

        var options = new InMemoryDevinOptions { Permissions = permissions };
        await RestartAsync(isUser ? new InMemoryDevinOptions { Permissions = permissions, Self = user } : options);
        const string Json = """{"name":"a","actions":[],"triggers":[],"run_as":{"type":"creator"}}""";
        var (status, _) = await Devin.SendRawAsync(HttpMethod.Post, AutomationsPath, Json);
        Assert.That((int)status, Is.EqualTo(expected));
    }

    private async Task<IList<AutomationTriggerResponse>> ReplaceTriggersAsync(string id, AutomationEventType trigger)
    {
        var request = new AutomationUpdateRequest { Triggers = [new() { EventType = trigger }] };
        return (await Client.Automations.UpdateAutomationAsync(id, request)).Triggers;
    }

    private async Task<List<string>> NamesAsync(ListAutomationsParameters filter) =>
        [.. (await Client.Automations.ListAutomationsAsync(filter)).Items.Select(automation => automation.Name)];
}
