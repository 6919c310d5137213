using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Tests.Testing.Service;

/// <summary>The limits of automations that no schema states, at creation and in a change.</summary>
[TestFixture]
internal sealed class AutomationRuleTests : AutomationFixture
{
    private const string StartSession = """{"type":"start_session","prompt":"a"}""";
    private const string Webhook = """{"event_type":"webhook:incoming"}""";
    private const string Monitor =
        """{"type":"monitor_session","setup_prompt":"a","slack_monitor_config":{"source_channel_id":"C1"}}""";
    private const string OnC1 =
        """{"event_type":"slack:message","conditions":{"any":[{"all":[{"field":"channel","operator":"eq","value":"C1"}]}]}}""";
    private const string OnC2 =
        """{"event_type":"slack:message","conditions":{"any":[{"all":[{"field":"channel","operator":"in","value":["C2"]}]}]}}""";
    private const string Unfiltered = """{"event_type":"slack:message","conditions":{"any":[{"all":[]}]}}""";

    [TestCase($"[{StartSession}]", "[]", true)]
    [TestCase($"[{StartSession},{StartSession}]", "[]", false)]
    [TestCase($"[{StartSession}]", $"[{Webhook}]", true)]
    [TestCase($"[{StartSession}]", $"[{Webhook},{Webhook}]", false)]
    [TestCase($"[{StartSession}]", $"[{OnC1},{OnC2}]", true)]
    [TestCase($"[{StartSession}]", $"[{Unfiltered}]", false)]
    [TestCase($"[{StartSession}]", """[{"event_type":"slack:message"}]""", false)]
    [TestCase($"[{Monitor}]", $"[{OnC1}]", true)]
    [TestCase($"[{Monitor}]", $"[{OnC2}]", false)]
    [TestCase($"[{Monitor}]", $"[{OnC1},{OnC2}]", false)]
    [TestCase($"[{Monitor}]", "[]", false)]
    [TestCase($"[{Monitor},{StartSession}]", $"[{OnC1}]", false)]
    public Task Actions_and_triggers_have_to_fit(string actions, string triggers, bool isValid) =>
        AssertAsync(new() { ["actions"] = JsonNode.Parse(actions), ["triggers"] = JsonNode.Parse(triggers) }, isValid);

    [TestCase(16, 32, 128, true)]
    [TestCase(17, 2, 1, false)]
    [TestCase(1, 33, 1, false)]
    [TestCase(1, 2, 129, false)]
    public Task Metadata_is_limited(int pairs, int keyLength, int valueLength, bool isValid)
    {
        var metadata = Enumerable
            .Range(10, pairs)
            .ToDictionary(
                number => $"{number}".PadLeft(keyLength, 'k')[^keyLength..],
                _ => new string('v', valueLength)
            );
        return AssertAsync(new() { ["metadata"] = JsonSerializer.SerializeToNode(metadata) }, isValid);
    }

    [TestCase(128, true)]
    [TestCase(129, false)]
    public Task The_length_of_a_metadata_value_is_that_in_code_points(int length, bool isValid) =>
        AssertAsync(
            new()
            {
                ["metadata"] = new JsonObject { ["key"] = string.Concat(Enumerable.Repeat("\U0001F600", length)) },
            },
            isValid
        );

    [TestCase("""{"max_queue_depth":1,"max_concurrent_runs":1}""", true)]
    [TestCase("""{"max_queue_depth":1,"max_concurrent_runs":null}""", false)]
    [TestCase("""{"max_queue_depth":1}""", false)]
    public Task A_queue_needs_a_limit_of_runs(string json, bool isValid) =>
        AssertAsync(new() { ["concurrency"] = JsonNode.Parse(json) }, isValid);

    private async Task AssertAsync(JsonObject members, bool isValid)
    {
        var id = (await CreateAsync()).AutomationId;
        Assert.That(await PatchStatusAsync(id, members.ToJsonString()), Is.EqualTo(isValid ? 200 : 422));

        members["name"] = "a";
        members["run_as"] = new JsonObject { ["type"] = "organization" };
        members.TryAdd("actions", new JsonArray());
        members.TryAdd("triggers", new JsonArray());
        var (status, body) = await Devin.SendRawAsync(HttpMethod.Post, AutomationsPath, members.ToJsonString());
        Assert.That((int)status, Is.EqualTo(isValid ? 201 : 422), body.ToJsonString());
    }
}
