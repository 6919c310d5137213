using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>Creates the JSON of automations for responses.</summary>
internal static class AutomationView
{
    /// <summary>An automation in a response about it alone, with warnings.</summary>
    /// <param name="automation">The automation.</param>
    /// <param name="showsSecret">Whether the secret of the webhook is shown, which happens once.</param>
    public static JsonObject Single(StoredAutomation automation, bool showsSecret = false)
    {
        var view = Create(automation, showsSecret);
        view["security_profile"]!["warnings"] = new JsonArray([
            .. SecurityProfiles.Warnings(automation.Definition).Select(static warning => (JsonNode)warning),
        ]);
        return view;
    }

    /// <summary>An automation in a list.</summary>
    public static JsonObject InList(StoredAutomation automation) => Create(automation, showsSecret: false);

    private static JsonObject Create(StoredAutomation automation, bool showsSecret)
    {
        var view = automation.Definition.DeepClone().AsObject();
        view["automation_id"] = automation.Id;
        view["created_at"] = automation.CreatedAt.ToUnixTimeSeconds();
        view["created_by"] = automation.CreatedBy.ToJson();
        view["updated_at"] = automation.UpdatedAt.ToUnixTimeSeconds();
        view["last_edited_by"] = automation.LastEditedBy?.ToJson();
        view["last_invocation"] = null;
        view["next_run_at"] = null;
        view["security_profile"] = SecurityProfile(automation.Definition["security_profile"]);
        PromptReferences.Show(view);
        foreach (
            var (trigger, id) in AutomationMembers.Objects(view, AutomationMembers.Triggers).Zip(automation.TriggerIds)
        )
        {
            trigger["trigger_id"] = id;
            trigger["webhook"] =
                AutomationMembers.Text(trigger, "event_type") == AutomationMembers.WebhookEvent
                    ? Webhook(automation, showsSecret)
                    : null;
        }

        return view;
    }

    private static JsonObject Webhook(StoredAutomation automation, bool showsSecret) =>
        new()
        {
            ["url"] = $"https://hooks.devin.invalid/automations/{automation.Id}",
            ["secret"] = showsSecret ? automation.WebhookSecret : null,
        };

    private static JsonObject SecurityProfile(JsonNode? selection)
    {
        var id = selection?["profile_id"]?.GetValue<string>();
        return new JsonObject
        {
            ["selection"] =
                selection is null ? "inherit"
                : id is null ? "none"
                : "profile",
            ["profile_id"] = id,
            ["warnings"] = new JsonArray(),
        };
    }
}
