namespace Devin.Generated.Transport;

/// <summary>Converts times to the integers that are sent as parameters (<c>format: unixtime</c>).</summary>
internal static class UnixSeconds
{
    /// <summary>The seconds since 1970-01-01T00:00:00Z, without fractions; null for null.</summary>
    public static long? Of(DateTimeOffset? time) => time?.ToUnixTimeSeconds();

    /// <summary>The same for each item.</summary>
    public static IEnumerable<long>? Of(IEnumerable<DateTimeOffset>? times) =>
        times?.Select(static time => time.ToUnixTimeSeconds());

    /// <summary>The same for each item. Null remains null.</summary>
    public static IEnumerable<long?>? Of(IEnumerable<DateTimeOffset?>? times) => times?.Select(Of);

    /// <summary>The same for each value of a map.</summary>
    public static IEnumerable<KeyValuePair<string, long>>? Of(IEnumerable<KeyValuePair<string, DateTimeOffset>>? map) =>
        map?.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.ToUnixTimeSeconds()));

    /// <summary>The same for each value of a map. Null remains null.</summary>
    public static IEnumerable<KeyValuePair<string, long?>>? Of(
        IEnumerable<KeyValuePair<string, DateTimeOffset?>>? map
    ) => map?.Select(static pair => KeyValuePair.Create(pair.Key, Of(pair.Value)));
}
