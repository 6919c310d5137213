using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>The limits of automations that no schema states.</summary>
internal static class AutomationRules
{
    private const int MaxPairs = 16;

    /// <summary>Checks a complete definition.</summary>
    /// <exception cref="Refusal">422: it is not valid.</exception>
    public static void Check(JsonObject definition)
    {
        Require(
            definition[AutomationMembers.Metadata]!.AsObject().Count <= MaxPairs,
            AutomationMembers.Metadata,
            $"more than {MaxPairs} pairs"
        );
        CheckConcurrency(definition["concurrency"] as JsonObject);
        List<JsonObject> actions = [.. AutomationMembers.Objects(definition, AutomationMembers.Actions)];
        List<JsonObject> triggers = [.. AutomationMembers.Objects(definition, AutomationMembers.Triggers)];
        CheckTriggers(triggers);
        CheckActions(actions, triggers);
    }

    private static void CheckConcurrency(JsonObject? concurrency) =>
        Require(
            concurrency?["max_queue_depth"] is null || concurrency["max_concurrent_runs"] is not null,
            "concurrency/max_queue_depth",
            "needs max_concurrent_runs"
        );

    private static void CheckTriggers(List<JsonObject> triggers)
    {
        Require(
            triggers.Count(static trigger => IsOf(trigger, AutomationMembers.WebhookEvent)) <= 1,
            AutomationMembers.Triggers,
            $"more than one trigger of the event {AutomationMembers.WebhookEvent}"
        );
        foreach (var trigger in triggers.Where(static trigger => IsOf(trigger, AutomationMembers.SlackEvent)))
        {
            List<JsonArray> groups = [.. GroupsOf(trigger)];
            Require(
                groups.Count > 0 && groups.TrueForAll(static group => group.Count > 0),
                AutomationMembers.Triggers,
                $"a trigger of the event {AutomationMembers.SlackEvent} without a channel or a filter in every group"
            );
        }
    }

    private static void CheckActions(List<JsonObject> actions, List<JsonObject> triggers)
    {
        Require(
            actions.Count(static action => IsAction(action, AutomationMembers.StartSession)) <= 1,
            AutomationMembers.Actions,
            $"more than one action {AutomationMembers.StartSession}"
        );
        if (actions.Find(static action => IsAction(action, AutomationMembers.MonitorSession)) is not { } monitor)
        {
            return;
        }

        Require(
            actions.Count == 1,
            AutomationMembers.Actions,
            $"{AutomationMembers.MonitorSession} beside another action"
        );
        var channel = AutomationMembers.Text(monitor["slack_monitor_config"]!.AsObject(), "source_channel_id")!;
        Require(
            triggers.FindAll(static trigger => IsOf(trigger, AutomationMembers.SlackEvent)) is [var trigger]
                && GroupsOf(trigger).SelectMany(static group => group).Any(condition => Names(condition, channel)),
            AutomationMembers.Triggers,
            $"{AutomationMembers.MonitorSession} without exactly one trigger {AutomationMembers.SlackEvent} on its channel"
        );
    }

    private static bool IsOf(JsonObject trigger, string eventType) =>
        AutomationMembers.Text(trigger, "event_type") == eventType;

    private static bool IsAction(JsonObject action, string type) => AutomationMembers.TypeOf(action) == type;

    private static IEnumerable<JsonArray> GroupsOf(JsonObject trigger) =>
        trigger["conditions"]?["any"]?.AsArray().Select(static group => group!["all"]!.AsArray()) ?? [];

    private static bool Names(JsonNode? condition, string channel) =>
        condition!["value"] switch
        {
            JsonArray values => values.Any(value => IsText(value, channel)),
            var value => IsText(value, channel),
        };

    private static bool IsText(JsonNode? value, string text) =>
        value?.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == text;

    private static void Require(bool isValid, string location, string message)
    {
        if (!isValid)
        {
            throw Refusal.Invalid($"body/{location}", message);
        }
    }
}
