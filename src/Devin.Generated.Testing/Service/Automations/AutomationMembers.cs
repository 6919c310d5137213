using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>The members of the JSON of automations.</summary>
internal static class AutomationMembers
{
    /// <summary>The list of actions.</summary>
    public const string Actions = "actions";

    /// <summary>The list of triggers.</summary>
    public const string Triggers = "triggers";

    /// <summary>The pairs of texts of the caller.</summary>
    public const string Metadata = "metadata";

    /// <summary>The identity of the sessions.</summary>
    public const string RunAs = "run_as";

    /// <summary>The session settings of an action that starts a session.</summary>
    public const string Session = "session";

    /// <summary>The event of a trigger with a webhook.</summary>
    public const string WebhookEvent = "webhook:incoming";

    /// <summary>The event of a trigger for messages in Slack.</summary>
    public const string SlackEvent = "slack:message";

    /// <summary>The type of an action that starts a session.</summary>
    public const string StartSession = "start_session";

    /// <summary>The type of an action that sends a message to a session.</summary>
    public const string MessageSession = "message_session";

    /// <summary>The type of an action that monitors a channel.</summary>
    public const string MonitorSession = "monitor_session";

    /// <summary>The objects in a list of a definition.</summary>
    public static IEnumerable<JsonObject> Objects(JsonObject definition, string name) =>
        definition[name]?.AsArray().Select(static item => item!.AsObject()) ?? [];

    /// <summary>The value of a member that is text; null if it is absent or null.</summary>
    public static string? Text(JsonObject map, string name) => map[name]?.GetValue<string>();

    /// <summary>The type of an action. The contract has a default for it in each type of action.</summary>
    public static string TypeOf(JsonObject action) =>
        Text(action, "type")
        ?? (
            action.ContainsKey("setup_prompt") || action.ContainsKey("slack_monitor_config") ? MonitorSession
            : action.ContainsKey("target_devin_id") || action.ContainsKey("auto_create") ? MessageSession
            : StartSession
        );

    /// <summary>The members that an action of a type must have.</summary>
    public static IReadOnlyList<string> RequiredOf(string actionType) =>
        actionType == MonitorSession ? ["setup_prompt", "slack_monitor_config"] : ["prompt"];
}
