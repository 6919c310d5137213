using Devin.Generated.Constraints;

namespace Devin.Generated.Models;

/// <content>The constraints of the service that the contract cannot express.</content>
public sealed partial class AutomationUpdateRequest
{
    partial void CheckOwnRules(ref Validation validation)
    {
        AutomationCheck.Triggers(Triggers, ref validation);
        var (starting, monitoring) = (0, 0);
        for (var index = 0; index < (Actions?.Count ?? 0); index++)
        {
            starting += Actions![index]?.Value is AutomationStartSessionActionUpdate ? 1 : 0;
            monitoring += Actions[index]?.Value is AutomationMonitorSessionActionUpdate ? 1 : 0;
        }

        AutomationCheck.Actions(Actions?.Count ?? 0, starting, monitoring, ref validation);
    }
}
