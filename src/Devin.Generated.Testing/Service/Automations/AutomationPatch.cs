using System.Net;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>
/// Applies a change to the definition of an automation: an absent group stays, null goes back to the default, and a group that
/// is present is merged or replaced.
/// </summary>
/// <param name="semantics">Whether groups are merged or replaced.</param>
internal sealed class AutomationPatch(AutomationUpdateSemantics semantics)
{
    // Objects that are merged member by member. The identity is one of several types and is replaced.
    private static readonly HashSet<string> s_groups = new(StringComparer.Ordinal)
    {
        "concurrency",
        "limits",
        "notifications",
        "session_settings",
        "tools",
        AutomationMembers.Metadata,
    };

    private static readonly HashSet<string> s_replaced = new(StringComparer.Ordinal)
    {
        "enabled",
        AutomationMembers.RunAs,
        "security_profile",
        "slack_reply_access",
        "teams_reply_access",
    };

    private static readonly HashSet<string> s_notNull = new(StringComparer.Ordinal)
    {
        "name",
        AutomationMembers.Actions,
        AutomationMembers.Triggers,
    };

    private bool IsMerge => semantics == AutomationUpdateSemantics.MergePatch;

    /// <summary>Returns the changed definition. The stored one stays as it is.</summary>
    /// <exception cref="Refusal">400: a value cannot be null.</exception>
    public JsonObject Apply(JsonObject stored, JsonObject request)
    {
        var result = stored.DeepClone().AsObject();
        foreach (var (name, value) in request)
        {
            if (s_notNull.Contains(name))
            {
                RefuseNull(name, value);
                result[name] =
                    name == AutomationMembers.Actions ? Actions(stored, value!.AsArray()) : value!.DeepClone();
            }
            else if (s_groups.Contains(name))
            {
                result[name] = Group(name, stored[name], value);
            }
            else if (s_replaced.Contains(name))
            {
                result[name] = value?.DeepClone();
            }
        }

        return result;
    }

    private JsonNode? Group(string name, JsonNode? stored, JsonNode? value)
    {
        if (value is null)
        {
            return null;
        }

        if (IsMerge)
        {
            return Merge(stored, value);
        }

        if (
            name == AutomationMembers.Metadata
            && value.AsObject().FirstOrDefault(static pair => pair.Value is null).Key is { } key
        )
        {
            RefuseNull($"{name}.{key}", null);
        }

        return value.DeepClone();
    }

    private JsonArray Actions(JsonObject stored, JsonArray actions)
    {
        var before = SinglesByType(AutomationMembers.Objects(stored, AutomationMembers.Actions));
        var after = SinglesByType(actions.Select(static action => action!.AsObject()));
        return new JsonArray([.. actions.Select(action => Action(action!.AsObject()))]);

        JsonNode Action(JsonObject action)
        {
            var type = AutomationMembers.TypeOf(action);
            var old = after.ContainsKey(type) ? before.GetValueOrDefault(type) : null;
            var result = (IsMerge && old is not null ? Merge(old, action) : action.DeepClone()).AsObject();
            foreach (var name in AutomationMembers.RequiredOf(type))
            {
                if (action.ContainsKey(name))
                {
                    RefuseNull(name, action[name]);
                }
                else
                {
                    result[name] =
                        old?[name]?.DeepClone()
                        ?? throw new Refusal(HttpStatusCode.BadRequest, $"The action '{type}' needs '{name}'.");
                }
            }

            return result;
        }
    }

    private static Dictionary<string, JsonObject> SinglesByType(IEnumerable<JsonObject> actions) =>
        actions
            .GroupBy(static action => AutomationMembers.TypeOf(action), StringComparer.Ordinal)
            .Where(static group => group.Count() == 1)
            .ToDictionary(static group => group.Key, static group => group.Single(), StringComparer.Ordinal);

    /// <summary>Merges as RFC 7396 says: null removes a member, and lists are replaced.</summary>
    private static JsonNode Merge(JsonNode? stored, JsonNode value)
    {
        if (value is not JsonObject changes)
        {
            return value.DeepClone();
        }

        var result = (stored as JsonObject)?.DeepClone().AsObject() ?? [];
        foreach (var (name, change) in changes)
        {
            if (change is null)
            {
                result.Remove(name);
            }
            else
            {
                result[name] = Merge(result[name], change);
            }
        }

        return result;
    }

    private static void RefuseNull(string name, JsonNode? value)
    {
        if (value is null)
        {
            throw new Refusal(HttpStatusCode.BadRequest, $"The value of '{name}' cannot be null.");
        }
    }
}
