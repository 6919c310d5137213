using System.Globalization;

namespace Devin.Generated.Json;

/// <summary>Dates and times as RFC 3339 writes them, with no more digits than they have.</summary>
internal static class IsoText
{
    /// <summary><c>2026-01-31T12:30:00Z</c>; <c>Z</c> for UTC, fractions of a second only where there are any.</summary>
    public static string Of(DateTimeOffset value) =>
        value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
        + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));

    /// <summary><c>2026-01-31</c></summary>
    public static string Of(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>12:30:00</c>; fractions of a second only where there are any.</summary>
    public static string Of(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
