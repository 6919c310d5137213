using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.State;

/// <summary>A period of at most 100 days. An end that is null is open.</summary>
/// <param name="After">The start, which belongs to the period.</param>
/// <param name="Before">The end, which does not belong to the period.</param>
internal sealed record Period(DateTimeOffset? After, DateTimeOffset? Before)
{
    private const int MaxDays = 100;

    /// <summary>The period between <c>time_after</c> and <c>time_before</c> of a request.</summary>
    /// <exception cref="Refusal">422: it ends before it starts, or is longer than 100 days.</exception>
    public static Period Read(ServiceCall call)
    {
        var period = new Period(call.QueryTime("time_after"), call.QueryTime("time_before"));
        Check(period.After, period.Before);
        return period;
    }

    /// <summary>Rejects a period that ends before it starts, or is longer than 100 days.</summary>
    /// <exception cref="Refusal">422: the period is not valid.</exception>
    public static void Check(DateTimeOffset? after, DateTimeOffset? before)
    {
        if (before < after)
        {
            throw Refusal.Invalid("query/time_before", "before time_after");
        }

        if (before - after > TimeSpan.FromDays(MaxDays))
        {
            throw Refusal.Invalid("query/time_before", $"more than {MaxDays} days after time_after");
        }
    }

    /// <summary>The times that belong to this period and to another one.</summary>
    public Period Intersect(Period other) =>
        new(
            After is null || other.After > After ? other.After : After,
            Before is null || other.Before < Before ? other.Before : Before
        );

    /// <summary>Whether a time is within the period.</summary>
    public bool Contains(DateTimeOffset time) => !(time < After) && !(time >= Before);
}
