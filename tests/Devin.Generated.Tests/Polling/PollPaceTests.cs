using CsCheck;
using Devin.Generated.Polling;

namespace Devin.Generated.Tests.Polling;

[TestFixture]
internal sealed class PollPaceTests
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    [Test]
    public void Intervals_grow_by_half_to_the_longest_and_start_again_after_a_change()
    {
        var pace = new PollPace(Shortest, Longest);
        var intervals = new[] { false, false, false, false, false, false, true, false }.Select(hasChanged =>
            pace.Next(hasChanged, 0.5).TotalSeconds
        );
        Assert.That(intervals, Is.EqualTo(new[] { 4, 6, 9, 13.5, 20, 20, 4, 6 }));
    }

    [TestCase(0, 4.8)]
    [TestCase(1, 7.2)]
    public void Chance_moves_an_interval_by_a_fifth(double chance, double expected)
    {
        var pace = new PollPace(Shortest, Longest);
        pace.Next(false, chance);
        Assert.That(pace.Next(false, chance).TotalSeconds, Is.EqualTo(expected).Within(1e-9));
    }

    [Test]
    public void Every_interval_is_within_both_limits() =>
        Gen.Select(Gen.Bool, Gen.Double[0, 1])
            .Array[1, 50]
            .Holds(steps =>
            {
                var pace = new PollPace(Shortest, Longest);
                return steps.All(step =>
                {
                    var interval = pace.Next(step.Item1, step.Item2);
                    return interval >= Shortest && interval <= Longest;
                });
            });
}
