using System.Globalization;
using System.Net;
using System.Text;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.State;

/// <summary>
/// Cursors of lists. A cursor holds the number of the last item of a page, so that new items do not shift the next page.
/// </summary>
internal static class Cursor
{
    private const string Prefix = "after:";
    private const int DefaultSize = 100;

    /// <summary>The number of items that a request asks for.</summary>
    public static int Size(ServiceCall call) => (int)(call.QueryNumber("first") ?? DefaultSize);

    /// <summary>The number in the cursor of a request; null if it has none.</summary>
    /// <exception cref="Refusal">400: the cursor is not valid.</exception>
    public static long? After(ServiceCall call) => call.Query("after") is { } cursor ? Decode(cursor) : null;

    /// <summary>The cursor of an item.</summary>
    public static string Encode(long number) =>
        Convert.ToBase64String(
            Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}"))
        );

    private static long Decode(string cursor)
    {
        var bytes = new byte[cursor.Length];
        if (Convert.TryFromBase64String(cursor, bytes, out var length))
        {
            var text = Encoding.ASCII.GetString(bytes, 0, length);
            if (
                text.StartsWith(Prefix, StringComparison.Ordinal)
                && long.TryParse(
                    text.AsSpan(Prefix.Length),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                return number;
            }
        }

        throw new Refusal(HttpStatusCode.BadRequest, "The cursor in 'after' is not one of this list.");
    }
}
