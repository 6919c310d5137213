using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>Who created or changed an automation.</summary>
/// <param name="Id">The ID.</param>
/// <param name="Type">Whether it is a user or a service user.</param>
internal sealed record AutomationActor(string Id, ActorResponseType Type)
{
    /// <summary>The caller of a request.</summary>
    public static AutomationActor Caller(ServiceContext context) =>
        new(context.CallerId, context.CallerUserId is null ? ActorResponseType.ServiceUser : ActorResponseType.User);

    /// <summary>The actor in responses.</summary>
    public JsonObject ToJson() =>
        new()
        {
            ["id"] = Id,
            ["name"] = null,
            ["type"] = Type.Value,
        };
}
