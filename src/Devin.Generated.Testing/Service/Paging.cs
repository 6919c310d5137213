using System.Globalization;
using System.Text;

namespace Devin.Generated.Testing.Service;

/// <summary>Pages of lists. A cursor contains the key of the last item of a page, so that new items do not shift the next page.</summary>
internal static class Paging
{
    private const int DefaultSize = 100;

    /// <summary>Returns the requested page, and the cursor of the next page or null.</summary>
    /// <param name="items">The list, in ascending order of the keys.</param>
    /// <param name="request">The request; <c>first</c> and <c>after</c> select the page.</param>
    /// <param name="key">Returns the key of an item.</param>
    public static (List<T> Items, string? Next) Page<T>(
        IReadOnlyList<T> items,
        RecordedRequest request,
        Func<T, long> key
    )
    {
        var after = request.QueryValues("after") is [var cursor] ? Decode(cursor) : long.MinValue;
        var size = request.QueryValues("first") is [var first]
            ? int.Parse(first, CultureInfo.InvariantCulture)
            : DefaultSize;
        var rest = items.Where(item => key(item) > after).Take(size + 1).ToList();
        if (rest.Count <= size)
        {
            return (rest, null);
        }

        rest.RemoveAt(size);
        return (rest, Encode(key(rest[^1])));
    }

    private static string Encode(long key) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"after:{key}")));

    private static long Decode(string cursor)
    {
        var bytes = new byte[cursor.Length];
        if (Convert.TryFromBase64String(cursor, bytes, out var length))
        {
            var text = Encoding.ASCII.GetString(bytes, 0, length);
            if (
                text.StartsWith("after:", StringComparison.Ordinal)
                && long.TryParse(
                    text.AsSpan("after:".Length),
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var key
                )
            )
            {
                return key;
            }
        }

        throw Refusal.Invalid("query/after", "not a cursor of this list");
    }
}
