using System.Globalization;

namespace Devin.Generated.Constraints;

/// <summary>Compares the period between two parameters with its limit.</summary>
internal static class PeriodCheck
{
    /// <summary>The violation; null if there is none. A period that is open has no length.</summary>
    /// <param name="fromName">The name of the parameter with the start.</param>
    /// <param name="from">The start.</param>
    /// <param name="toName">The name of the parameter with the end.</param>
    /// <param name="to">The end.</param>
    /// <param name="days">The maximum number of days.</param>
    /// <param name="needsFrom">Whether the end is valid only together with the start.</param>
    public static ConstraintViolation? Find(
        string fromName,
        DateTimeOffset? from,
        string toName,
        DateTimeOffset? to,
        int days,
        bool needsFrom
    )
    {
        if (to is not { } end)
        {
            return null;
        }

        if (from is not { } start)
        {
            return needsFrom
                ? new ConstraintViolation
                {
                    Parameter = fromName,
                    Pointer = "",
                    Expected = $"a value, because {toName} has one",
                    Found = "none",
                }
                : null;
        }

        var length = end - start;
        return length <= TimeSpan.FromDays(days)
            ? null
            : new ConstraintViolation
            {
                Parameter = toName,
                Pointer = "",
                Expected = $"at most {Bounds.Count(days, "day")} after {fromName}",
                Found = $"{length.TotalDays.ToString("0.##", CultureInfo.InvariantCulture)} days",
            };
    }
}
