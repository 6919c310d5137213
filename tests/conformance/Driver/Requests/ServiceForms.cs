using System.Globalization;
using System.Text.Json.Nodes;

namespace Devin.Conformance.Requests;

/// <summary>Values of which the service requires a form that no schema states.</summary>
internal static class ServiceForms
{
    /// <summary>A value for a property or parameter; null if its form is free.</summary>
    public static JsonNode? Of(string name, Random random) =>
        name switch
        {
            "pr_url" => string.Create(
                CultureInfo.InvariantCulture,
                $"https://github.com/{RandomText.Simple(random, 5)}/{RandomText.Simple(random, 8)}/pull/{random.Next(1, 1000)}"
            ),
            "ip_ranges" => string.Create(CultureInfo.InvariantCulture, $"192.0.2.{random.Next(256)}"),
            // No operation lists the tiers.
            "tier_id" => random.Next(2) == 0 ? "tier-standard" : "tier-unlimited",
            "platform" => random.Next(2) == 0 ? "linux" : "windows",
            "expires_at" or "new_key_expires_at" => RandomNumber.LastSecond - random.Next(1000),
            _ => null,
        };
}
