using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>The security profiles that exist from the start. No operation creates them.</summary>
internal static class SecurityProfiles
{
    private const string RestrictedId = "security-profile-restricted";

    private static readonly AutomationSchemasSecurityProfile s_restricted = new()
    {
        Name = "Restricted",
        GovernsNetwork = true,
        McpServers = ["linear"],
    };

    /// <summary>The profile with an ID; null if there is none.</summary>
    public static AutomationSchemasSecurityProfile? Find(string? id) => id == RestrictedId ? s_restricted : null;

    /// <summary>Warnings about the profile that a definition selects.</summary>
    public static IEnumerable<string> Warnings(JsonObject definition)
    {
        if (definition["security_profile"]?["profile_id"]?.GetValue<string>() is not { } id)
        {
            yield break;
        }

        if (Find(id) is not { } profile)
        {
            yield return "The security profile does not exist.";
        }
        else if (profile.GovernsNetwork && definition["session_settings"]?["net_policy"] is not null)
        {
            yield return "The network policy of the sessions has no effect, because the security profile governs it.";
        }
    }
}
