using System.Globalization;
using CsCheck;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Lists;

/// <summary>Cursors that repeat are found, with few of them in memory.</summary>
internal sealed class CursorHistoryTests
{
    [Test]
    public void A_short_cycle_is_found_at_its_first_repetition() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[1, CursorHistory.Capacity])
            .Holds((tail, cycle) => Found(tail, cycle) == tail + cycle, samples: 100);

    [Test]
    public void A_long_cycle_is_found_in_its_third_repetition_at_the_latest() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[CursorHistory.Capacity + 1, 20_000])
            .Holds((tail, cycle) => Found(tail, cycle) <= 3 * (tail + cycle), samples: 20);

    [Test]
    public void Cursors_that_do_not_repeat_are_all_new()
    {
        var history = new CursorHistory("start");
        var news = Enumerable.Range(0, 10_000).Count(index => history.TryAdd(Text(index)));
        Assert.That(news, Is.EqualTo(10_000));
        Assert.That(history.TryAdd("9999"), Is.False);
    }

    /// <summary>The number of cursors before the first that counts as a repetition.</summary>
    private static int Found(int tail, int cycle)
    {
        var history = new CursorHistory(null);
        var index = 0;
        while (history.TryAdd(Text(index < tail ? index : tail + ((index - tail) % cycle))))
        {
            index++;
        }

        return index;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
