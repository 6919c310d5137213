using System.Globalization;

namespace Devin.Generator.Pages;

/// <summary>Dates in the form of HTTP headers (RFC 9110, 5.6.7).</summary>
internal static class HttpDate
{
    /// <summary>The date, or null if the text is not a date.</summary>
    public static DateTimeOffset? TryParse(string? text) =>
        DateTimeOffset.TryParseExact(
            text,
            "r",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var date
        )
            ? date
            : null;

    /// <summary>The text of a date.</summary>
    public static string Format(DateTimeOffset date) => date.UtcDateTime.ToString("r", CultureInfo.InvariantCulture);
}
