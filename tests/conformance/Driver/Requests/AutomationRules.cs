using System.Text.Json.Nodes;

namespace Devin.Conformance.Requests;

/// <summary>The rules of the service for automations that no schema states.</summary>
internal static class AutomationRules
{
    private const string SlackMessage = "slack:message";

    /// <summary>Changes the body of a request that creates or changes an automation so that it keeps the rules.</summary>
    public static void ApplyTo(JsonObject automation)
    {
        NullMembers.Remove(automation, "name", "enabled", "actions", "triggers");
        foreach (var action in (automation["actions"] as JsonArray ?? []).OfType<JsonObject>())
        {
            NullMembers.Remove(action, "prompt", "setup_prompt", "slack_monitor_config");
            Complete(action);
        }

        if (automation["run_as"]?["type"]?.GetValue<string>() == "creator")
        {
            // The caller is a service user, which no automation can run as.
            automation["run_as"] = new JsonObject { ["type"] = "organization" };
        }

        if (automation["concurrency"] is JsonObject concurrency && concurrency["max_queue_depth"] is not null)
        {
            concurrency["max_concurrent_runs"] ??= 1;
        }

        if (automation.ContainsKey("triggers"))
        {
            // A stored action that monitors a channel would not accept other triggers.
            automation["actions"] ??= new JsonArray(
                new JsonObject { ["type"] = "message_session", ["prompt"] = "text" }
            );
        }

        if (automation["actions"] is JsonArray actions)
        {
            KeepFirst(actions);
            if (actions is [JsonObject action] && action["type"]?.GetValue<string>() == "monitor_session")
            {
                // The only trigger is a message on the channel that is monitored.
                automation["triggers"] = new JsonArray(
                    SlackTrigger(action["slack_monitor_config"]?["source_channel_id"]?.GetValue<string>() ?? "C1")
                );
            }
        }

        if (automation["triggers"] is JsonArray triggers && triggers.Count(IsWebhook) > 1)
        {
            KeepFirst(triggers);
        }

        foreach (var trigger in (automation["triggers"] as JsonArray ?? []).OfType<JsonObject>().Where(IsSlack))
        {
            if (!HasConditions(trigger))
            {
                trigger["conditions"] = Channel("C1");
            }
        }
    }

    /// <summary>Adds what an action needs: one that a change adds has nothing stored.</summary>
    private static void Complete(JsonObject action)
    {
        if (action["type"]?.GetValue<string>() == "monitor_session")
        {
            action["setup_prompt"] ??= "text";
            action["slack_monitor_config"] ??= new JsonObject { ["source_channel_id"] = "C1" };
        }
        else
        {
            action["prompt"] ??= "text";
        }
    }

    private static JsonObject SlackTrigger(string channel) =>
        new() { ["event_type"] = SlackMessage, ["conditions"] = Channel(channel) };

    /// <summary>The condition that a message is on a channel. A trigger for messages needs one, or a filter.</summary>
    private static JsonObject Channel(string channel) =>
        new()
        {
            ["any"] = new JsonArray(
                new JsonObject
                {
                    ["all"] = new JsonArray(
                        new JsonObject
                        {
                            ["field"] = "channel",
                            ["operator"] = "eq",
                            ["value"] = channel,
                        }
                    ),
                }
            ),
        };

    private static bool HasConditions(JsonObject trigger) =>
        trigger["conditions"]?["any"] is JsonArray { Count: > 0 } groups
        && groups.All(static group => group!["all"]!.AsArray().Count > 0);

    private static bool IsSlack(JsonObject trigger) => trigger["event_type"]?.GetValue<string>() == SlackMessage;

    private static bool IsWebhook(JsonNode? trigger) =>
        trigger?["event_type"]?.GetValue<string>() == "webhook:incoming";

    private static void KeepFirst(JsonArray list)
    {
        while (list.Count > 1)
        {
            list.RemoveAt(list.Count - 1);
        }
    }
}
