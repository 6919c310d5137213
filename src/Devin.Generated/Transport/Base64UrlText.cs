using System.Buffers.Text;

namespace Devin.Generated.Transport;

/// <summary>Converts bytes to the base64url text that is sent as a parameter (<c>format: base64url</c>).</summary>
internal static class Base64UrlText
{
    /// <summary>The text without padding; null for null.</summary>
    public static string? Of(byte[]? bytes) => bytes is null ? null : Base64Url.EncodeToString(bytes);

    /// <summary>The same for each item. Null remains null.</summary>
    public static IEnumerable<string?>? Of(IEnumerable<byte[]?>? list) => list?.Select(Of);

    /// <summary>The same for each value of a map. Null remains null.</summary>
    public static IEnumerable<KeyValuePair<string, string?>>? Of(IEnumerable<KeyValuePair<string, byte[]?>>? map) =>
        map?.Select(static pair => KeyValuePair.Create(pair.Key, Of(pair.Value)));
}
