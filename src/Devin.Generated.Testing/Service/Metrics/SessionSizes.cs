using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.Metrics;

/// <summary>
/// The sizes of sessions by the ACUs that they consumed. The service does not publish its limits between sizes; these are
/// those of the in-memory Devin.
/// </summary>
internal static class SessionSizes
{
    private static readonly double[] s_limits = [1, 5, 10, 50];

    /// <summary>Counts sessions by size: up to 1 ACU is XS, up to 5 S, up to 10 M, up to 50 L, and more XL.</summary>
    public static SessionCountsBySize Count(IReadOnlyCollection<SessionResponse> sessions)
    {
        var counts = new long[s_limits.Length + 1];
        foreach (var session in sessions)
        {
            counts[s_limits.Count(limit => session.AcusConsumed > limit)]++;
        }

        return new SessionCountsBySize
        {
            Xs = counts[0],
            S = counts[1],
            M = counts[2],
            L = counts[3],
            Xl = counts[4],
        };
    }
}
