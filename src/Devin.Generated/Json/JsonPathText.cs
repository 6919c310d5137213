using System.Text;

namespace Devin.Generated.Json;

/// <summary>Converts the paths that System.Text.Json puts into its exceptions, such as <c>$.items[0]['a.b']</c>.</summary>
internal static class JsonPathText
{
    /// <summary>The JSON pointer (RFC 6901) of the place; empty for the root and for null.</summary>
    public static string ToPointer(string? path)
    {
        var pointer = new StringBuilder();
        for (var rest = path.AsSpan().TrimStart('$'); !rest.IsEmpty; )
        {
            var name = Name(rest, out var length);
            pointer.Append('/');
            pointer.Append(
                name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            );
            rest = rest[length..];
        }

        return pointer.ToString();
    }

    /// <summary>The name or the index that a path starts with.</summary>
    /// <param name="path">The path, not empty.</param>
    /// <param name="length">The length of the step.</param>
    private static string Name(ReadOnlySpan<char> path, out int length)
    {
        // A name in brackets is not escaped, so it ends where the next step could begin.
        var isQuoted = path.StartsWith("['");
        var start = isQuoted ? 2 : 1;
        var end = start;
        while (end < path.Length && !IsEnd(path[end..], isQuoted))
        {
            end++;
        }

        var closing =
            isQuoted ? 2
            : path[0] == '[' ? 1
            : 0;
        length = Math.Min(end + closing, path.Length);
        return path[start..end].ToString();
    }

    private static bool IsEnd(ReadOnlySpan<char> rest, bool isQuoted) =>
        isQuoted ? rest is "']" or ['\'', ']', '.' or '[', ..] : rest[0] is '.' or '[' or ']';
}
