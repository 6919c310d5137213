using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>An automation.</summary>
/// <param name="id">The ID.</param>
/// <param name="createdBy">Who created it.</param>
/// <param name="createdAt">The time of creation.</param>
internal sealed class StoredAutomation(string id, AutomationActor createdBy, DateTimeOffset createdAt)
{
    /// <summary>The ID.</summary>
    public string Id => id;

    /// <summary>Who created it.</summary>
    public AutomationActor CreatedBy => createdBy;

    /// <summary>The time of creation.</summary>
    public DateTimeOffset CreatedAt { get; } = createdAt;

    /// <summary>The time of the last change.</summary>
    public DateTimeOffset UpdatedAt { get; set; } = createdAt;

    /// <summary>Who changed it last; null if it was not changed.</summary>
    public AutomationActor? LastEditedBy { get; set; }

    /// <summary>
    /// The members that requests set, complete with their defaults. It is replaced by changes, and never changed itself.
    /// </summary>
    public required JsonObject Definition { get; set; }

    /// <summary>The IDs of the triggers, in the order of the definition.</summary>
    public required IReadOnlyList<string> TriggerIds { get; set; }

    /// <summary>The secret of the webhook; null if there is none.</summary>
    public string? WebhookSecret { get; set; }

    /// <summary>The actions.</summary>
    public IEnumerable<JsonObject> Actions => AutomationMembers.Objects(Definition, AutomationMembers.Actions);

    /// <summary>The triggers.</summary>
    public IEnumerable<JsonObject> Triggers => AutomationMembers.Objects(Definition, AutomationMembers.Triggers);
}
