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

    /// <summary>The beginning of the names of query parameters that filter by a pair of the metadata.</summary>
    public const string MetadataPrefix = AutomationMembers.Metadata + ".";

    /// <summary>Selects the automations that match all filters of a request; null if it has none.</summary>
    public static Func<StoredAutomation, bool>? Of(ServiceCall call)
    {
        var text = call.Query("search");
        var creatorId = call.Query("creator_id");
        var isEnabled = call.QueryFlag("enabled");
        var eventType = call.Query("event_type");
        var agentTypes = call.QueryValues("agent_types");
        List<KeyValuePair<string, string>> pairs = [.. MetadataOf(call)];
        return
            text is null
            && creatorId is null
            && isEnabled is null
            && eventType is null
            && agentTypes.Count == 0
            && pairs.Count == 0
            ? null
            : automation =>
                (text is null || NameOf(automation).Contains(text, StringComparison.OrdinalIgnoreCase))
                && (creatorId is null || automation.CreatedBy.Id == creatorId)
                && (isEnabled is null || automation.Definition["enabled"]!.GetValue<bool>() == isEnabled)
                && (eventType is null || automation.Triggers.Any(trigger => EventOf(trigger) == eventType))
                && (agentTypes.Count == 0 || automation.Actions.Any(action => agentTypes.Contains(AgentTypeOf(action))))
                && pairs.TrueForAll(pair => MetadataOf(automation, pair.Key) == pair.Value);
    }

    private static IEnumerable<KeyValuePair<string, string>> MetadataOf(ServiceCall call) =>
        call
            .Request.Query.Where(static pair => pair.Key.StartsWith(MetadataPrefix, StringComparison.Ordinal))
            .Select(static pair => new KeyValuePair<string, string>(pair.Key[MetadataPrefix.Length..], pair.Value));

    private static string? MetadataOf(StoredAutomation automation, string key) =>
        AutomationMembers.Text(automation.Definition[AutomationMembers.Metadata]!.AsObject(), key);

    private static string NameOf(StoredAutomation automation) => AutomationMembers.Text(automation.Definition, "name")!;

    private static string? EventOf(JsonObject trigger) => AutomationMembers.Text(trigger, "event_type");

    private static string? AgentTypeOf(JsonObject action) =>
        s_agentTypes.GetValueOrDefault(AutomationMembers.TypeOf(action));
}
