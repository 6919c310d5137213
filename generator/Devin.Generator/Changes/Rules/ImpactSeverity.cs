using Devin.Generator.Diagnostics;

namespace Devin.Generator.Changes.Rules;

/// <summary>The severity of an impact.</summary>
internal static class ImpactSeverity
{
    /// <summary>The severity; null where there is no impact.</summary>
    public static Severity? ToSeverity(this Impact impact) =>
        impact switch
        {
            Impact.Error => Severity.Error,
            Impact.Warning => Severity.Warning,
            Impact.Info => Severity.Information,
            _ => null,
        };
}
