using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Contract.Examples;

/// <summary>Creates strings for examples.</summary>
internal static class ExampleText
{
    private const string Address = "https://example.com/";
    private const string Digits = "0123456789abcdef0123456789abcdef";

    /// <summary>A string that fits the name, the format and the length.</summary>
    public static JsonNode Create(ExampleFacts facts, string name)
    {
        var text = OfFormat(facts.Format, name) ?? OfName(name);
        var least = Math.Min(facts.MinLength, ushort.MaxValue);
        var padded = text.PadRight(least, 'x');
        return JsonValue.Create(padded.Length > facts.MaxLength ? padded[..facts.MaxLength] : padded);
    }

    private static string? OfFormat(string? format, string name) =>
        format switch
        {
            "date" => "2026-01-01",
            "date-time" => "2026-01-01T00:00:00Z",
            "time" => "00:00:00Z",
            "email" or "idn-email" => "user@example.com",
            "ipv4" => "192.0.2.1",
            "ipv6" => "2001:db8::1",
            "uuid" or "uuid4" => "01234567-89ab-4def-8123-456789abcdef",
            "uri" or "url" => Address + name,
            "uri-reference" => "/" + name,
            "hostname" => "example.com",
            "byte" => "ZXhhbXBsZQ==",
            "base64url" => "ZXhhbXBsZQ",
            "duration" => "PT1H",
            _ => null,
        };

    private static string OfName(string name) =>
        name switch
        {
            "id" => Digits,
            "email" => "user@example.com",
            "url" or "uri" or "link" or "href" => Address,
            _ when name.EndsWith("_id", StringComparison.Ordinal) => $"{name[..^3].Split('_')[^1]}-{Digits}",
            _ when name.EndsWith("_email", StringComparison.Ordinal) => "user@example.com",
            _ when name.EndsWith("_url", StringComparison.Ordinal) => Address + name[..^4],
            _ when name.EndsWith("_at", StringComparison.Ordinal) => "2026-01-01T00:00:00Z",
            _ when name.EndsWith("_path", StringComparison.Ordinal) => "example/repository",
            _ => Words(name),
        };

    private static string Words(string name) => $"Example {name.Replace('_', ' ')}";
}
