using System.Globalization;

namespace Devin.Generated.Tests.Storm;

/// <summary>How long a storm lasts: <c>DEVIN_STORM_SECONDS</c>, or 2 seconds without it.</summary>
internal static class StormDuration
{
    public static TimeSpan Value =>
        TimeSpan.FromSeconds(
            double.Parse(Environment.GetEnvironmentVariable("DEVIN_STORM_SECONDS") ?? "2", CultureInfo.InvariantCulture)
        );
}
