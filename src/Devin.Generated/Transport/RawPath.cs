using System.Text;

namespace Devin.Generated.Transport;

/// <summary>Builds the address of a request whose path a program passes. It never leaves the base address.</summary>
internal static class RawPath
{
    // More than the services that unescape a path on its way.
    private const int MaxLayers = 5;

    /// <summary>Builds the complete URL.</summary>
    /// <param name="root">The base address without a trailing slash.</param>
    /// <param name="path">The path below it, with or without a query.</param>
    /// <param name="query">More query parameters; those that are null are omitted.</param>
    /// <exception cref="ArgumentException">The path is invalid. The message describes the correction.</exception>
    public static Uri Resolve(string root, string path, IEnumerable<KeyValuePair<string, string?>>? query)
    {
        if (Fault(path) is { } fault)
        {
            throw new ArgumentException($"The path {fault}", nameof(path));
        }

        var text = new StringBuilder(root).Append(path);
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        foreach (var (name, value) in query ?? [])
        {
            if (value is not null)
            {
                text.Append(separator).Append(Uri.EscapeDataString(name));
                text.Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }

        return new Uri(text.ToString(), UriKind.Absolute);
    }

    /// <summary>The path without its query.</summary>
    public static string WithoutQuery(string path) => path.IndexOf('?') is var end and >= 0 ? path[..end] : path;

    private static string? Fault(string path)
    {
        if (!path.StartsWith('/'))
        {
            return "does not start with '/'. Pass a path below the base address, such as /v3/self, and no complete URL.";
        }

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            return "starts with '//', which names a host. Pass a path below the base address, such as /v3/self.";
        }

        if (path.AsSpan().IndexOfAny('#', '\\') >= 0)
        {
            return "contains '#' or '\\'. Escape values with Uri.EscapeDataString.";
        }

        if (Unescaped(WithoutQuery(path)) is not { } plain)
        {
            return $"is escaped more than {MaxLayers} times. Escape values once, with Uri.EscapeDataString.";
        }

        if (path.Any(static character => character <= ' ') || plain.Any(char.IsControl))
        {
            return "contains white space or a control character. Escape values with Uri.EscapeDataString.";
        }

        return plain.Split('/', '\\').Any(static segment => segment is "." or "..")
            ? "contains the segment '.' or '..', which would leave the path. Remove it."
            : null;
    }

    /// <summary>
    /// The path as a service could read it that unescapes more than once; null if it is escaped too often.
    /// </summary>
    private static string? Unescaped(string path)
    {
        for (var layer = 0; layer <= MaxLayers; layer++)
        {
            var plain = Uri.UnescapeDataString(path);
            if (plain.Length == path.Length)
            {
                return path;
            }

            path = plain;
        }

        return null;
    }
}
