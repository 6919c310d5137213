using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>Completes the definitions of automations.</summary>
internal static class AutomationDefaults
{
    private static readonly string[] s_nullable =
    [
        "concurrency",
        "limits",
        "notifications",
        "security_profile",
        "session_settings",
        "template_id",
        "tools",
    ];

    /// <summary>Adds the members of a definition that are absent, and replaces null by a default where there is one.</summary>
    public static void Complete(JsonObject definition)
    {
        foreach (var name in s_nullable)
        {
            definition.TryAdd(name, null);
        }

        definition["enabled"] ??= true;
        definition["slack_reply_access"] ??= "slack_users";
        definition["teams_reply_access"] ??= "teams_users";
        definition[AutomationMembers.Metadata] ??= new JsonObject();
        definition[AutomationMembers.RunAs] ??= new JsonObject { ["type"] = "organization" };
        foreach (var action in AutomationMembers.Objects(definition, AutomationMembers.Actions))
        {
            CompleteAction(action);
        }

        foreach (var trigger in AutomationMembers.Objects(definition, AutomationMembers.Triggers))
        {
            trigger.TryAdd("conditions", null);
            trigger["replies"] ??= new JsonArray();
        }
    }

    private static void CompleteAction(JsonObject action)
    {
        var type = AutomationMembers.TypeOf(action);
        action["type"] = type;
        switch (type)
        {
            case AutomationMembers.StartSession:
                action[AutomationMembers.Session] ??= new JsonObject();
                var session = action[AutomationMembers.Session]!.AsObject();
                session["bypass_approval"] ??= false;
                session["tags"] ??= new JsonArray();
                session.TryAdd("notifications", null);
                session.TryAdd("platform", null);
                break;
            case AutomationMembers.MessageSession:
                action["auto_create"] ??= false;
                action.TryAdd("target_devin_id", null);
                break;
        }
    }
}
