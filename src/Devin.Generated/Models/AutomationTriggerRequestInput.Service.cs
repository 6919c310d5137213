using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>The event of the trigger.</content>
public sealed partial class AutomationTriggerRequestInput
{
    /// <summary>Whether the trigger is for a type of event. It has none while the property is not assigned.</summary>
    internal bool HasEventType(string type) => _eventType.ReadableOrNull()?.Value == type;
}
