using Devin.Generated.Constraints;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The rules of the formats of strings. Formats without a rule describe a string and allow all.</summary>
internal static class TextFormat
{
    private static readonly Dictionary<string, TextRule> s_rules = new(StringComparer.Ordinal)
    {
        ["date"] = new TimeRule("a date such as 2026-01-31", ["yyyy-MM-dd"]),
        ["date-time"] = new TimeRule(
            "a date and time such as 2026-01-31T12:00:00Z",
            ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"]
        ),
        ["email"] = new EmailRule(),
        ["ipv4"] = new IpAddressRule(4),
        ["ipv6"] = new IpAddressRule(6),
        ["uri"] = new UriRule(),
        ["uuid"] = new UuidRule(),
    };

    /// <summary>The rule of a format; null if it has none.</summary>
    public static TextRule? Find(string? format) => format is null ? null : s_rules.GetValueOrDefault(format);
}
