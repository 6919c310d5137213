namespace Devin.Generated.Testing.Core;

/// <summary>Parses the query of an address.</summary>
internal static class QueryText
{
    /// <summary>The names and values in the order sent, unescaped.</summary>
    /// <param name="query">The query with or without the question mark.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Parse(string query)
    {
        if (query.Length <= 1)
        {
            return [];
        }

        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('=', StringComparison.Ordinal);
            pairs.Add(end < 0 ? new(Unescape(part), "") : new(Unescape(part[..end]), Unescape(part[(end + 1)..])));
        }

        return pairs;
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
