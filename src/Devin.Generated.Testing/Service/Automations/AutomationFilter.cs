using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>The filters of the list of automations.</summary>
internal static class AutomationFilter
{
    private static readonly Dictionary<string, string?> s_agentTypes = new(StringComparer.Ordinal)
    {
        [AutomationMembers.StartSession] = AutomationAgentType.NewSession.Value,
        [AutomationMembers.MessageSession] = AutomationAgentType.LongRunning.Value,
        [AutomationMembers.MonitorSession] = AutomationAgentType.TriageSession.Value,
    };

    /// <summary>Selects the automations that match all filters of a request; null if it has none.</summary>
    public static Func<StoredAutomation, bool>? Of(ServiceCall call)
    {
        var text = call.Query("search");
        var creatorId = call.Query("creator_id");
        var isEnabled = call.QueryFlag("enabled");
        var eventType = call.Query("event_type");
        var agentTypes = call.QueryValues("agent_types");
        return text is null && creatorId is null && isEnabled is null && eventType is null && agentTypes.Count == 0
            ? null
            : automation =>
                (
                    text is null
                    || automation.Definition["name"]!
                        .GetValue<string>()
                        .Contains(text, StringComparison.OrdinalIgnoreCase)
                )
                && (creatorId is null || automation.CreatedBy.Id == creatorId)
                && (isEnabled is null || automation.Definition["enabled"]!.GetValue<bool>() == isEnabled)
                && (
                    eventType is null
                    || automation.Triggers.Any(trigger => AutomationMembers.Text(trigger, "event_type") == eventType)
                )
                && (
                    agentTypes.Count == 0 || automation.Actions.Any(action => agentTypes.Contains(AgentTypeOf(action)!))
                );
    }

    private static string? AgentTypeOf(JsonObject action) =>
        s_agentTypes.GetValueOrDefault(AutomationMembers.TypeOf(action));
}
