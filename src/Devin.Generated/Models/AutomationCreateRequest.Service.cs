using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>The constraints of the service that the contract cannot express.</content>
public sealed partial class AutomationCreateRequest
{
    partial void CheckOwnRules(ref Validation validation)
    {
        var (actions, triggers) = (_actions.ReadableOrNull(), _triggers.ReadableOrNull());
        AutomationCheck.Triggers(triggers, ref validation);
        if (actions is PartialCollection)
        {
            return;
        }

        var (starting, monitoring) = (0, 0);
        for (var index = 0; index < (actions?.Count ?? 0); index++)
        {
            starting += actions![index]?.Value is AutomationStartSessionActionInput ? 1 : 0;
            monitoring += actions[index]?.Value is AutomationMonitorSessionAction ? 1 : 0;
        }

        AutomationCheck.Actions(actions?.Count ?? 0, starting, monitoring, ref validation);
        if (monitoring > 0 && triggers is not null)
        {
            AutomationCheck.MonitoringTriggers(triggers, ref validation);
        }

        // A change can leave out the number of runs, because the automation has one.
        if (Concurrency is { MaxQueueDepth: not null, MaxConcurrentRuns: null } && validation.Fails())
        {
            validation.Enter("concurrency", false);
            validation.Enter("max_concurrent_runs", false);
            validation.Add("a value, because max_queue_depth has one", "none");
            validation.Leave();
            validation.Leave();
        }
    }
}
