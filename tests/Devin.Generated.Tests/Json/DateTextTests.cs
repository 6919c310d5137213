using System.Text;
using System.Text.Json;
using Devin.Generated.Json;

namespace Devin.Generated.Tests.Json;

/// <summary>The texts that are read as dates and times. All others are kept as they came.</summary>
[TestFixture]
internal sealed class DateTextTests
{
    [TestCase("2026-01-31", true)]
    [TestCase("01/31/2026", false)]
    [TestCase("2026-1-31", false)]
    [TestCase(" 2026-01-31", false)]
    [TestCase("2026-01-31T00:00:00Z", false)]
    [TestCase("2026-02-30", false)]
    public void A_date_has_year_month_and_day(string text, bool isRead) =>
        Assert.That(Reads<DateOnly, DateOnlyCodec>(text), Is.EqualTo(isRead));

    [TestCase("12:30:00", true)]
    [TestCase("12:30:00.25", true)]
    [TestCase("12:30", true)]
    [TestCase("1 PM", false)]
    [TestCase("12:30:00Z", false)]
    [TestCase("24:00:00", false)]
    public void A_time_has_24_hours(string text, bool isRead) =>
        Assert.That(Reads<TimeOnly, TimeOnlyCodec>(text), Is.EqualTo(isRead));

    [TestCase("2026-01-31T12:30:00Z", true)]
    [TestCase("2026-01-31T12:30:00.123456+02:00", true)]
    [TestCase("2026-01-31 12:30:00", true)]
    [TestCase("01/02/2026 12:30:00", false)]
    [TestCase("2026-01-31", false)]
    public void A_date_and_time_begins_with_the_year(string text, bool isRead) =>
        Assert.That(Reads<DateTimeOffset, DateTimeOffsetCodec>(text), Is.EqualTo(isRead));

    private static bool Reads<T, TCodec>(string text)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{text}\""));
        reader.Read();
        return TCodec.TryRead(ref reader, JsonReadContext.None, out _);
    }
}
