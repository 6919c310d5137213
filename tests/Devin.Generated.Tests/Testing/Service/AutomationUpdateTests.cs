using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class AutomationUpdateTests : AutomationFixture
{
    private const string Merge = "merge_patch";
    private const string Replace = "replace_groups";

    [TestCase(Merge, """{"max_concurrent_runs":2,"max_queue_depth":9}""")]
    [TestCase(Replace, """{"max_concurrent_runs":2}""")]
    public async Task A_group_is_merged_or_replaced(string semantics, string expected)
    {
        await RestartAsync(AutomationUpdateSemantics.FromValue(semantics));
        var request = Request();
        request.Concurrency = new AutomationConcurrency { MaxConcurrentRuns = 1, MaxQueueDepth = 9 };
        var id = (await CreateAsync(request)).AutomationId;
        var body = await PatchAsync(id, """{"concurrency":{"max_concurrent_runs":2}}""");
        Assert.That(JsonNode.DeepEquals(body["concurrency"], JsonNode.Parse(expected)), Is.True, body.ToJsonString());
        Assert.That(
            (await Client.Automations.GetAutomationSchemasAsync()).UpdateSemantics.Value,
            Is.EqualTo(semantics)
        );
    }

    [Test]
    public async Task A_merge_clears_members_that_are_null_and_replaces_lists()
    {
        var request = Request();
        request.Limits = new AutomationLimits
        {
            MaxAcuLimit = 5,
            Invocations = new AutomationInvocationLimits { MaxPerWindow = 1, WindowSeconds = 60 },
        };
        request.Tools = new AutomationTools { McpServers = ["a", "b"], LinearEnabled = true };
        var id = (await CreateAsync(request)).AutomationId;
        var body = await PatchAsync(id, """{"limits":{"invocations":null},"tools":{"mcp_servers":["c"]}}""");
        Assert.That(body["limits"]!.ToJsonString(), Is.EqualTo("""{"max_acu_limit":5}"""));
        Assert.That(body["tools"]!["mcp_servers"]!.ToJsonString(), Is.EqualTo("""["c"]"""));
        Assert.That(body["tools"]!["linear_enabled"]!.GetValue<bool>(), Is.True);
    }

    [TestCase(Merge)]
    [TestCase(Replace)]
    public async Task Null_goes_back_to_the_default_and_an_absent_group_stays(string semantics)
    {
        await RestartAsync(AutomationUpdateSemantics.FromValue(semantics));
        var request = Request();
        request.RunAs = new AutomationRunAsServiceUser { ServiceUserId = "service-user-1" };
        request.SlackReplyAccess = AutomationSlackReplyAccess.DevinUsers;
        request.TeamsReplyAccess = AutomationTeamsReplyAccess.DevinUsers;
        request.Limits = new AutomationLimits { MaxAcuLimit = 5 };
        request.Metadata = new Dictionary<string, string> { ["team"] = "shop" };
        request.SecurityProfile = new AutomationSecurityProfileSelection { ProfileId = "security-profile-restricted" };
        request.Enabled = false;
        var id = (await CreateAsync(request)).AutomationId;
        var kept = await PatchAsync(id, """{"name":"Other"}""");
        Assert.That(kept["run_as"]!["type"]!.GetValue<string>(), Is.EqualTo("service_user"));
        Assert.That(kept["limits"]!["max_acu_limit"]!.GetValue<int>(), Is.EqualTo(5));

        var cleared = await PatchAsync(
            id,
            """
            {"run_as":null,"slack_reply_access":null,"teams_reply_access":null,"limits":null,"metadata":null,
             "security_profile":null,"enabled":null}
            """
        );
        Assert.That(cleared["run_as"]!.ToJsonString(), Is.EqualTo("""{"type":"organization"}"""));
        Assert.That(cleared["slack_reply_access"]!.GetValue<string>(), Is.EqualTo("slack_users"));
        Assert.That(cleared["teams_reply_access"]!.GetValue<string>(), Is.EqualTo("teams_users"));
        Assert.That((cleared["limits"], cleared["metadata"]!.ToJsonString()), Is.EqualTo(((JsonNode?)null, "{}")));
        Assert.That(cleared["security_profile"]!["selection"]!.GetValue<string>(), Is.EqualTo("inherit"));
        Assert.That(cleared["enabled"]!.GetValue<bool>(), Is.True);
        var without = await PatchAsync(id, """{"security_profile":{"profile_id":null}}""");
        Assert.That(without["security_profile"]!["selection"]!.GetValue<string>(), Is.EqualTo("none"));
    }

    [Test]
    public async Task A_null_value_of_metadata_deletes_its_key_in_a_merge_and_is_refused_in_a_replacement()
    {
        foreach (var semantics in (string[])[Merge, Replace])
        {
            await RestartAsync(AutomationUpdateSemantics.FromValue(semantics));
            var request = Request();
            request.Metadata = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" };
            var id = (await CreateAsync(request)).AutomationId;
            const string Change = """{"metadata":{"a":null,"c":"3"}}""";
            if (semantics == Merge)
            {
                var metadata = (await PatchAsync(id, Change))["metadata"]!;
                Assert.That(metadata.ToJsonString(), Is.EqualTo("""{"b":"2","c":"3"}"""));
            }
            else
            {
                Assert.That(await PatchStatusAsync(id, Change), Is.EqualTo(400));
                var metadata = (await PatchAsync(id, """{"metadata":{"c":"3"}}"""))["metadata"]!;
                Assert.That(metadata.ToJsonString(), Is.EqualTo("""{"c":"3"}"""));
            }
        }
    }

    [TestCase(Merge, true)]
    [TestCase(Replace, false)]
    public async Task An_action_keeps_what_creation_requires_and_the_rest_only_in_a_merge(string semantics, bool isKept)
    {
        await RestartAsync(AutomationUpdateSemantics.FromValue(semantics));
        var request = Request(prompt: "Look.");
        request.Actions =
        [
            new AutomationStartSessionActionInput
            {
                Prompt = "Look.",
                Session = new() { BypassApproval = true },
            },
        ];
        var id = (await CreateAsync(request)).AutomationId;
        var body = await PatchAsync(id, """{"actions":[{"type":"start_session","session":{"tags":["x"]}}]}""");
        var action = body["actions"]![0]!;
        Assert.That(action["prompt"]!.GetValue<string>(), Is.EqualTo("Look."));
        Assert.That(action["session"]!["tags"]!.ToJsonString(), Is.EqualTo("""["x"]"""));
        Assert.That(action["session"]!["bypass_approval"]!.GetValue<bool>(), Is.EqualTo(isKept));
    }

    [Test]
    public async Task An_action_is_merged_only_if_its_type_occurs_once_on_both_sides()
    {
        var request = Request();
        request.Actions =
        [
            new AutomationMessageSessionAction { Prompt = "one", AutoCreate = true },
            new AutomationMessageSessionAction { Prompt = "two", AutoCreate = true },
        ];
        var id = (await CreateAsync(request)).AutomationId;
        Assert.That(await PatchStatusAsync(id, """{"actions":[{"type":"message_session"}]}"""), Is.EqualTo(400));
        var body = await PatchAsync(id, """{"actions":[{"type":"message_session","prompt":"three"}]}""");
        Assert.That(body["actions"]![0]!["auto_create"]!.GetValue<bool>(), Is.False);
        body = await PatchAsync(id, """{"actions":[{"type":"message_session","auto_create":true}]}""");
        Assert.That(body["actions"]![0]!["prompt"]!.GetValue<string>(), Is.EqualTo("three"));
        const string Twice = """{"actions":[{"type":"message_session","prompt":"a"},{"type":"message_session"}]}""";
        Assert.That(await PatchStatusAsync(id, Twice), Is.EqualTo(400));
    }

    [TestCase("""{"name":null}""", 400)]
    [TestCase("""{"actions":null}""", 400)]
    [TestCase("""{"triggers":null}""", 400)]
    [TestCase("""{"actions":[{"type":"start_session","prompt":null}]}""", 400)]
    [TestCase("""{"name":"a","name":"b"}""", 422)]
    public async Task What_cannot_be_cleared_is_refused_and_nothing_changes(string json, int status)
    {
        var created = await CreateAsync();
        var change = """{"enabled":false,""" + json[1..];
        Assert.That(await PatchStatusAsync(created.AutomationId, change), Is.EqualTo(status));
        Assert.That(await Client.Automations.GetAutomationAsync(created.AutomationId), Is.EqualTo(created));
    }

    [Test]
    public async Task A_response_can_be_sent_back_as_a_change()
    {
        var created = await CreateAsync(Request(prompt: "Look at acme/payments."));
        var (_, read) = await Devin.SendRawAsync(HttpMethod.Get, $"{AutomationsPath}/{created.AutomationId}");
        var change = new JsonObject { ["actions"] = read["actions"]!.DeepClone() };
        var body = await PatchAsync(created.AutomationId, change.ToJsonString());
        Assert.That(JsonNode.DeepEquals(body["actions"], read["actions"]), Is.True);
        var prompt = """{"actions":[{"type":"start_session","prompt":"Look at acme/handbook."}]}""";
        body = await PatchAsync(created.AutomationId, prompt);
        Assert.That(body["actions"]![0]!["session"]!["repos"]!.ToJsonString(), Is.EqualTo("""["acme/handbook"]"""));
    }
}
