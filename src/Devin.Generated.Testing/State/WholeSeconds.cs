namespace Devin.Generated.Testing.State;

/// <summary>Times as the service stores them.</summary>
internal static class WholeSeconds
{
    /// <summary>The time without fractions of a second.</summary>
    public static DateTimeOffset Of(DateTimeOffset time) =>
        DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());
}
