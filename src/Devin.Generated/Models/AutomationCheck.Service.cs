using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <summary>The constraints of the service for the actions and triggers of an automation.</summary>
internal static class AutomationCheck
{
    /// <summary>Adds the violations of the triggers: at most one can be a webhook.</summary>
    public static void Triggers(IList<AutomationTriggerRequestInput>? triggers, ref Validation validation)
    {
        if (Count(triggers, AutomationEventType.Values.WebhookIncoming) is > 1 and var count && validation.Fails())
        {
            validation.Enter("triggers", false);
            validation.Add(
                $"at most 1 trigger for {AutomationEventType.Values.WebhookIncoming}",
                Bounds.Count(count, "trigger")
            );
            validation.Leave();
        }
    }

    /// <summary>
    /// Adds the violations of the actions: at most one starts a session, and one that monitors a channel is the only one.
    /// </summary>
    public static void Actions(int count, int starting, int monitoring, ref Validation validation)
    {
        if (starting > 1 && validation.Fails())
        {
            Add("at most 1 action that starts a session", Bounds.Count(starting, "action"), validation);
        }

        if (monitoring > 0 && count > 1 && validation.Fails())
        {
            Add("no other action beside one that monitors a channel", Bounds.Count(count, "action"), validation);
        }
    }

    /// <summary>Adds the violation of the triggers of an automation that monitors a channel.</summary>
    public static void MonitoringTriggers(IList<AutomationTriggerRequestInput> triggers, ref Validation validation)
    {
        if (
            (triggers.Count != 1 || Count(triggers, AutomationEventType.Values.SlackMessage) != 1) && validation.Fails()
        )
        {
            validation.Enter("triggers", false);
            validation.Add(
                $"1 trigger, for {AutomationEventType.Values.SlackMessage}, because an action monitors a channel",
                Bounds.Count(triggers.Count, "trigger")
            );
            validation.Leave();
        }
    }

    private static int Count(IList<AutomationTriggerRequestInput>? triggers, string type)
    {
        var count = 0;
        if (triggers is PartialCollection)
        {
            return count;
        }

        for (var index = 0; index < (triggers?.Count ?? 0); index++)
        {
            if (triggers![index] is { } trigger && trigger.HasEventType(type))
            {
                count++;
            }
        }

        return count;
    }

    private static void Add(string expected, string found, Validation validation)
    {
        validation.Enter("actions", false);
        validation.Add(expected, found);
        validation.Leave();
    }
}
