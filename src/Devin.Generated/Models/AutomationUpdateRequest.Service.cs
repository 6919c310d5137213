using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>The constraints of the service that the contract cannot express.</content>
public sealed partial class AutomationUpdateRequest
{
    partial void CheckOwnRules(ref Validation validation)
    {
        var actions = _actions.ReadableOrNull();
        AutomationCheck.Triggers(_triggers.ReadableOrNull(), ref validation);
        if (actions is PartialCollection)
        {
            return;
        }

        var (starting, monitoring) = (0, 0);
        for (var index = 0; index < (actions?.Count ?? 0); index++)
        {
            starting += actions![index]?.Value is AutomationStartSessionActionUpdate ? 1 : 0;
            monitoring += actions[index]?.Value is AutomationMonitorSessionActionUpdate ? 1 : 0;
        }

        AutomationCheck.Actions(actions?.Count ?? 0, starting, monitoring, ref validation);
    }
}
