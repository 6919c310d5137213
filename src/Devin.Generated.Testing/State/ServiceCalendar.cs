namespace Devin.Generated.Testing.State;

/// <summary>The days, weeks and months of the service. Each begins at 08:00 UTC; a week begins on Monday.</summary>
internal static class ServiceCalendar
{
    private const int FirstHour = 8;

    /// <summary>The start of the day that contains a time.</summary>
    public static DateTimeOffset StartOfDay(DateTimeOffset time) => At(time.AddHours(-FirstHour).UtcDateTime.Date);

    /// <summary>The start of the week that contains a time.</summary>
    public static DateTimeOffset StartOfWeek(DateTimeOffset time)
    {
        var day = StartOfDay(time);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }

    /// <summary>The start of the month that contains a time.</summary>
    public static DateTimeOffset StartOfMonth(DateTimeOffset time)
    {
        var day = StartOfDay(time);
        return day.AddDays(1 - day.Day);
    }

    /// <summary>The days that a period contains, in whole or in part.</summary>
    public static IEnumerable<Period> Days(DateTimeOffset after, DateTimeOffset before) =>
        Split(StartOfDay(after), before, static start => start.AddDays(1));

    /// <summary>The weeks that a period contains, in whole or in part.</summary>
    public static IEnumerable<Period> Weeks(DateTimeOffset after, DateTimeOffset before) =>
        Split(StartOfWeek(after), before, static start => start.AddDays(7));

    /// <summary>The months that a period contains, in whole or in part.</summary>
    public static IEnumerable<Period> Months(DateTimeOffset after, DateTimeOffset before) =>
        Split(StartOfMonth(after), before, static start => start.AddMonths(1));

    private static DateTimeOffset At(DateTime date) => new(date.AddHours(FirstHour), TimeSpan.Zero);

    private static IEnumerable<Period> Split(
        DateTimeOffset start,
        DateTimeOffset before,
        Func<DateTimeOffset, DateTimeOffset> next
    )
    {
        while (start < before)
        {
            var end = next(start);
            yield return new Period(start, end);
            start = end;
        }
    }
}
