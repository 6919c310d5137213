using System.Globalization;

namespace Devin.Generated.Constraints;

/// <summary>Bounds of counts in words.</summary>
internal static class Bounds
{
    /// <summary>The allowed counts, after "expected".</summary>
    public static string Expected(int minimum, int maximum, string unit) =>
        (minimum, maximum) switch
        {
            (0, _) => $"at most {Count(maximum, unit)}",
            (_, int.MaxValue) => $"at least {Count(minimum, unit)}",
            _ when minimum == maximum => Count(minimum, unit),
            _ => $"{minimum.ToString(CultureInfo.InvariantCulture)} to {Count(maximum, unit)}",
        };

    /// <summary>A count with its unit.</summary>
    public static string Count(int count, string unit)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return count == 1 ? $"{number} {unit}"
            : unit.EndsWith("ty", StringComparison.Ordinal) ? $"{number} {unit[..^1]}ies"
            : $"{number} {unit}s";
    }
}
