using System.Diagnostics;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
[CancelAfter(60_000)]
internal sealed class InMemoryClockTests
{
    [Test]
    public async Task A_delay_of_a_day_ends_at_once_and_the_clock_shows_the_day()
    {
        var clock = new InMemoryClock();
        var start = clock.GetUtcNow();
        var stopwatch = Stopwatch.StartNew();
        await Task.Delay(TimeSpan.FromDays(1), clock);
        Assert.That(clock.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromDays(1)));
        Assert.That(stopwatch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task Delays_end_in_the_order_of_their_times()
    {
        var clock = new InMemoryClock();
        var ended = new List<int>();
        // The first one ends last: it must not take the others with it before they have ended.
        var delays = new[] { 30, 10, 20 }.Select(seconds =>
            Task.Delay(TimeSpan.FromSeconds(seconds), clock)
                .ContinueWith(
                    _ =>
                    {
                        lock (ended)
                        {
                            ended.Add(seconds);
                        }
                    },
                    TaskContinuationOptions.ExecuteSynchronously
                )
        );
        await Task.WhenAll(delays.ToList());
        Assert.That(clock.GetUtcNow().TimeOfDay, Is.EqualTo(new TimeSpan(9, 0, 30)));
        Assert.That(ended, Has.Count.EqualTo(3));
    }

    [Test]
    public void Advancing_ends_delays_and_limits_in_the_order_of_their_times()
    {
        var clock = new InMemoryClock();
        var calls = new List<(int, TimeSpan)>();
        var start = clock.GetUtcNow();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2), clock);
        limit.Token.Register(() => calls.Add((2, clock.GetUtcNow() - start)));
        using var later = new CancellationTokenSource(TimeSpan.FromSeconds(3), clock);
        later.Token.Register(() => calls.Add((3, clock.GetUtcNow() - start)));
        using var first = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);
        first.Token.Register(() => calls.Add((1, clock.GetUtcNow() - start)));
        clock.Advance(TimeSpan.FromSeconds(2.5));
        Assert.That(calls, Is.EqualTo(new[] { (1, TimeSpan.FromSeconds(1)), (2, TimeSpan.FromSeconds(2)) }));
        Assert.That(clock.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromSeconds(2.5)));
    }

    [Test]
    public async Task A_time_limit_does_not_move_the_clock_and_is_reached_when_a_delay_does()
    {
        var clock = new InMemoryClock();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10), clock);
        await Task.Delay(TimeSpan.FromSeconds(9), clock, CancellationToken.None);
        var isReached = limit.IsCancellationRequested;
        await Task.Delay(TimeSpan.FromSeconds(2), clock, CancellationToken.None);
        Assert.That((isReached, limit.IsCancellationRequested), Is.EqualTo((false, true)));
    }

    [Test]
    public void A_canceled_delay_throws_with_its_token()
    {
        var clock = new InMemoryClock();
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.That(
            async () => await Task.Delay(TimeSpan.FromSeconds(1), clock, source.Token),
            Throws.InstanceOf<OperationCanceledException>()
        );
    }

    [Test]
    public async Task A_repeated_timer_moves_the_clock_to_its_first_call_only()
    {
        var clock = new InMemoryClock();
        var start = clock.GetUtcNow();
        using var called = new SemaphoreSlim(0);
        await using var timer = clock.CreateTimer(
            _ => called.Release(),
            null,
            TimeSpan.FromSeconds(1),
            TimeSpan.FromSeconds(1)
        );
        await called.WaitAsync();
        await Task.Delay(TimeSpan.FromSeconds(3), clock);
        for (var i = 0; i < 3; i++)
        {
            await called.WaitAsync();
        }

        Assert.That(clock.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromSeconds(4)));
    }

    [Test]
    public void A_timer_that_was_disposed_is_not_started_again()
    {
        var clock = new InMemoryClock();
        var calls = 0;
        var timer = clock.CreateTimer(_ => calls++, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Dispose();
        var isChanged = timer.Change(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.That((isChanged, calls), Is.EqualTo((false, 0)));
    }

    [Test]
    public async Task A_callback_runs_in_the_context_in_which_its_timer_was_created()
    {
        var clock = new InMemoryClock();
        var local = new AsyncLocal<string> { Value = "creator" };
        var seen = new TaskCompletionSource<string?>();
        await using var timer = clock.CreateTimer(
            _ => seen.SetResult(local.Value),
            null,
            TimeSpan.FromSeconds(1),
            Timeout.InfiniteTimeSpan
        );
        local.Value = "other";
        Assert.That(await seen.Task, Is.EqualTo("creator"));
    }

    [Test]
    public async Task Hundreds_of_concurrent_delays_all_end_at_their_times()
    {
        var clock = new InMemoryClock();
        var start = clock.GetUtcNow();
        var late = await Task.WhenAll(
            Enumerable
                .Range(1, 300)
                .Select(async index =>
                {
                    var own = TimeSpan.FromSeconds(index % 17 + 1);
                    for (var i = 0; i < 10; i++)
                    {
                        var before = clock.GetUtcNow();
                        await Task.Delay(own, clock);
                        if (clock.GetUtcNow() - before < own)
                        {
                            return true;
                        }
                    }

                    return false;
                })
        );
        Assert.That(late, Has.None.True);
        Assert.That(clock.GetUtcNow() - start, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(170)));
    }
}
