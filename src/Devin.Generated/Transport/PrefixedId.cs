using System.Diagnostics.CodeAnalysis;

namespace Devin.Generated.Transport;

/// <summary>Adds the prefix of an ID where a caller passes the bare ID that a response contained.</summary>
internal static class PrefixedId
{
    /// <summary>The ID with its prefix. A value that no path can contain stays as it is, so that it is refused.</summary>
    [return: NotNullIfNotNull(nameof(id))]
    public static string? Of(string? id, string prefix) =>
        id is null or "" or "." or ".." || id.StartsWith(prefix, StringComparison.Ordinal) ? id : prefix + id;

    /// <summary>The IDs with their prefix.</summary>
    [return: NotNullIfNotNull(nameof(ids))]
    public static IEnumerable<string?>? Of(IEnumerable<string?>? ids, string prefix) =>
        ids?.Select(id => Of(id, prefix));
}
