using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;

namespace Devin.Generated.Testing.Contract;

/// <summary>Reads bodies of the type <c>multipart/form-data</c> (RFC 7578).</summary>
internal static class Multipart
{
    private const int MaxFields = 1000;

    /// <summary>Reads the fields. Returns false if the body does not have the form.</summary>
    public static bool TryRead(
        ReadOnlyMemory<byte> content,
        MediaTypeHeaderValue type,
        [NotNullWhen(true)] out IReadOnlyList<FormField>? fields
    )
    {
        fields = null;
        var boundary = type
            .Parameters.FirstOrDefault(static parameter =>
                parameter.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase)
            )
            ?.Value?.Trim('"');
        return !string.IsNullOrEmpty(boundary) && TryRead(content, Encoding.UTF8.GetBytes("--" + boundary), out fields);
    }

    private static bool TryRead(
        ReadOnlyMemory<byte> content,
        byte[] delimiter,
        [NotNullWhen(true)] out IReadOnlyList<FormField>? fields
    )
    {
        fields = null;
        var found = new List<FormField>();
        byte[] separator = [.. "\r\n"u8, .. delimiter];
        var start = content.Span.IndexOf(delimiter);
        if (start < 0)
        {
            return false;
        }

        var rest = content[(start + delimiter.Length)..];
        while (!rest.Span.StartsWith("--"u8))
        {
            var end = rest.Span.IndexOf(separator);
            if (end < 0 || found.Count == MaxFields || ReadField(rest[..end]) is not { } field)
            {
                return false;
            }

            found.Add(field);
            rest = rest[(end + separator.Length)..];
        }

        fields = found;
        return true;
    }

    private static FormField? ReadField(ReadOnlyMemory<byte> part)
    {
        var end = part.Span.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        string? name = null;
        string? fileName = null;
        string? mediaType = null;
        foreach (var line in Encoding.UTF8.GetString(part.Span[..end]).Split("\r\n"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var value = line[(colon + 1)..].Trim();
            switch (colon < 0 ? "" : line[..colon].Trim().ToLowerInvariant())
            {
                case "content-disposition" when ContentDispositionHeaderValue.TryParse(value, out var disposition):
                    name = disposition.Name?.Trim('"');
                    fileName = disposition.FileNameStar ?? disposition.FileName?.Trim('"');
                    break;
                case "content-type" when MediaTypeHeaderValue.TryParse(value, out var type):
                    mediaType = type.MediaType;
                    break;
            }
        }

        return string.IsNullOrEmpty(name) ? null : new FormField(name, part[(end + 4)..], fileName, mediaType);
    }
}
