using Devin.Generated.Models;
using Devin.Generated.Testing.Service.Sessions.Insights;

namespace Devin.Generated.Testing.Service.Metrics;

/// <summary>Counts sessions by size.</summary>
internal static class SessionSizes
{
    /// <summary>The number of sessions of each size.</summary>
    public static SessionCountsBySize Count(IEnumerable<SessionResponse> sessions)
    {
        var counts = sessions
            .CountBy(static session => SessionInsights.SizeOf(session.AcusConsumed))
            .ToDictionary(static size => size.Key, static size => (long)size.Value);
        return new SessionCountsBySize
        {
            Xs = counts.GetValueOrDefault(SessionInsightsResponseSessionSize.Xs),
            S = counts.GetValueOrDefault(SessionInsightsResponseSessionSize.S),
            M = counts.GetValueOrDefault(SessionInsightsResponseSessionSize.M),
            L = counts.GetValueOrDefault(SessionInsightsResponseSessionSize.L),
            Xl = counts.GetValueOrDefault(SessionInsightsResponseSessionSize.Xl),
        };
    }
}
