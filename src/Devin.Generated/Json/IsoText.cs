using System.Globalization;

namespace Devin.Generated.Json;

/// <summary>Dates and times in the format of RFC 3339, without trailing zeros.</summary>
internal static class IsoText
{
    /// <summary>
    /// <c>2026-01-31T12:30:00Z</c>, with <c>Z</c> for UTC. Fractions of a second are written if there are any.
    /// </summary>
    public static string Format(DateTimeOffset value) =>
        value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
        + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));

    /// <summary><c>2026-01-31</c></summary>
    public static string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>12:30:00</c>. Fractions of a second are written if there are any.</summary>
    public static string Format(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
