using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.AuditLog;

/// <summary>One entry of the audit log.</summary>
/// <param name="Id">The ID.</param>
/// <param name="Action">What was done.</param>
/// <param name="At">The time, in whole seconds.</param>
/// <param name="OrganizationId">The organization; null if it was done in the enterprise.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="UserEmail">The email address of the actor if it is a user whose address is known; null if not.</param>
/// <param name="Data">The names and values of what was changed.</param>
internal sealed record AuditEntry(
    string Id,
    AuditLogAction Action,
    DateTimeOffset At,
    string? OrganizationId,
    Caller Actor,
    string? UserEmail,
    IReadOnlyList<KeyValuePair<string, string>> Data
)
{
    /// <summary>The entry as lists return it.</summary>
    public AuditLogResponse ToModel() =>
        new()
        {
            AuditLogId = Id,
            Action = Action,
            CreatedAt = At,
            OrgId = OrganizationId,
            UserId = Actor.UserId,
            UserEmail = UserEmail,
            ServiceUserId = Actor.ServiceUserId,
            ServiceUserName = Actor.Self.AsServiceUserSelf?.ServiceUserName,
            Data = new JsonObject(
                Data.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value)))
            ),
        };
}
