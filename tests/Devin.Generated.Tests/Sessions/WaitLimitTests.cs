using System.Net;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Sessions;

/// <summary>How often a session is read while it is waited for, for how long, and through which failures.</summary>
internal sealed class WaitLimitTests
{
    [Test]
    public async Task Intervals_grow_while_nothing_changes_and_start_again_after_a_change()
    {
        using var rehearsal = Rehearsal.Of(
            Rehearsal.Working with
            {
                Reads = 12,
            },
            new SessionStep("pondering"),
            Rehearsal.Finished
        );
        await rehearsal.WaitAsync(
            new SessionWaitOptions
            {
                MinPollInterval = TimeSpan.FromSeconds(10),
                MaxPollInterval = TimeSpan.FromSeconds(100),
                Timeout = TimeSpan.FromHours(5),
            }
        );
        var seconds = rehearsal.Clock.Pauses.Select(static pause => pause.TotalSeconds).ToList();
        Assert.That(seconds, Has.Count.EqualTo(13));
        Assert.That(seconds, Is.All.InRange(10d, 100d));
        Assert.That(seconds[..11], Is.EqualTo(seconds[..11].Order()).Or.Some.GreaterThan(80d));
        Assert.That(seconds[0], Is.InRange(10d, 12d));
        Assert.That(seconds[10], Is.InRange(80d, 100d));
        Assert.That(seconds[12], Is.InRange(10d, 12d), "after the change to pondering");
    }

    [Test]
    public async Task A_wait_that_times_out_reads_once_more_and_returns_the_reason()
    {
        using var rehearsal = Rehearsal.Of(Rehearsal.Working);
        var start = rehearsal.Clock.GetTimestamp();
        var result = await rehearsal.WaitAsync(
            new SessionWaitOptions
            {
                MinPollInterval = TimeSpan.FromSeconds(10),
                MaxPollInterval = TimeSpan.FromSeconds(10),
                Timeout = TimeSpan.FromSeconds(25),
            }
        );
        Assert.That((result.Reason, result.IsFinished), Is.EqualTo((SessionStopReason.TimedOut, false)));
        Assert.That(rehearsal.Clock.GetElapsedTime(start), Is.EqualTo(TimeSpan.FromSeconds(25)));
        Assert.That(rehearsal.Clock.Pauses.Select(pause => pause.TotalSeconds), Is.EqualTo(new[] { 10d, 10d, 5d }));
    }

    [Test]
    public async Task A_wait_whose_time_elapses_during_a_read_reads_once_more_without_a_pause()
    {
        using var rehearsal = Rehearsal.Of(Rehearsal.Working);
        rehearsal.OnGet(_ => rehearsal.Clock.Advance(TimeSpan.FromSeconds(30)));
        var result = await rehearsal.WaitAsync(new SessionWaitOptions { Timeout = TimeSpan.FromSeconds(25) });
        Assert.That(result.Reason, Is.EqualTo(SessionStopReason.TimedOut));
        Assert.That(rehearsal.Devin.Requests.Count(static request => request.Method == HttpMethod.Get), Is.EqualTo(2));
        Assert.That(rehearsal.Clock.Pauses, Is.All.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task A_wait_survives_an_outage_after_the_retries_of_its_calls()
    {
        using var rehearsal = new Rehearsal();
        var session = await rehearsal.CreateAsync();
        rehearsal.Devin.OnAny().LoseRequest().Times(4);
        rehearsal.Devin.OnAny().Respond(HttpStatusCode.ServiceUnavailable).Times(8);
        var result = await rehearsal.Sessions.WaitForSessionAsync(session.SessionId, Rehearsal.AtMostAnHour);
        Assert.That(result.Reason, Is.EqualTo(SessionStopReason.Finished));
        Assert.That(rehearsal.Devin.Requests, Has.Count.EqualTo(1 + 12 + 3));
    }

    [Test]
    public async Task A_wait_ends_with_an_outage_that_is_longer_than_its_limit()
    {
        using var rehearsal = new Rehearsal();
        var session = await rehearsal.CreateAsync();
        rehearsal.Devin.OnAny().Respond(HttpStatusCode.ServiceUnavailable);
        var start = rehearsal.Clock.GetTimestamp();
        await Assert.ThatAsync(
            () =>
                rehearsal.Sessions.WaitForSessionAsync(
                    session.SessionId,
                    new SessionWaitOptions { MaxOutage = TimeSpan.FromMinutes(3) }
                ),
            Throws.InstanceOf<DevinServerException>()
        );
        Assert.That(rehearsal.Clock.GetElapsedTime(start), Is.LessThan(TimeSpan.FromMinutes(4)));
    }

    [Test]
    public async Task A_wait_ends_at_once_with_a_permanent_failure()
    {
        using var rehearsal = new Rehearsal();
        await Assert.ThatAsync(
            () => rehearsal.Sessions.WaitForSessionAsync("devin-unknown", Rehearsal.AtMostAnHour),
            Throws.InstanceOf<DevinNotFoundException>()
        );
        Assert.That(rehearsal.Devin.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_canceled_wait_ends_in_its_pause_with_the_token_of_the_caller()
    {
        using var cancellation = new CancellationTokenSource();
        using var rehearsal = new Rehearsal(
            _ => new InMemoryDevinOptions(),
            // A clock that does not advance by itself.
            client => client.TimeProvider = new Microsoft.Extensions.Time.Testing.FakeTimeProvider()
        );
        var session = await rehearsal.CreateAsync();
        var wait = rehearsal.Sessions.WaitForSessionAsync(session.SessionId, cancellationToken: cancellation.Token);
        Assert.That(wait.IsCompleted, Is.False);
        await cancellation.CancelAsync();
        await Assert.ThatAsync(
            () => wait,
            Throws
                .InstanceOf<OperationCanceledException>()
                .With.Property(nameof(OperationCanceledException.CancellationToken))
                .EqualTo(cancellation.Token)
        );
    }

    [Test]
    public void Invalid_options_are_refused_before_anything_is_sent()
    {
        using var rehearsal = new Rehearsal();
        SessionWaitOptions[] wrong =
        [
            new() { MinPollInterval = TimeSpan.Zero },
            new() { MinPollInterval = TimeSpan.FromDays(25) },
            new() { MaxPollInterval = TimeSpan.Zero },
            new() { MinPollInterval = TimeSpan.FromSeconds(2), MaxPollInterval = TimeSpan.FromSeconds(1) },
            new() { Timeout = TimeSpan.FromSeconds(-2) },
            new() { MaxOutage = TimeSpan.FromSeconds(-2) },
        ];
        foreach (var options in wrong)
        {
            Assert.That(
                () => rehearsal.Sessions.FollowSessionAsync("devin-1", options),
                Throws.ArgumentException.With.Property("ParamName").EqualTo("waitOptions")
            );
        }

        Assert.That(rehearsal.Devin.Requests, Is.Empty);
    }

    [TestCase(1, null)]
    [TestCase(null, 1)]
    public async Task One_interval_alone_replaces_that_of_the_client_which_would_contradict_it(
        int? longest,
        int? shortest
    )
    {
        using var rehearsal = new Rehearsal(
            null,
            client =>
                (client.MinPollInterval, client.MaxPollInterval) = longest is null
                    ? (TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(2))
                    : (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(6))
        );
        await rehearsal.WaitAsync(
            new SessionWaitOptions
            {
                MaxPollInterval = longest is { } most ? TimeSpan.FromSeconds(most) : null,
                MinPollInterval = shortest is { } least ? TimeSpan.FromSeconds(least) : null,
            }
        );
        Assert.That(rehearsal.Clock.Pauses, Is.All.EqualTo(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task The_client_sets_the_limits_that_the_options_leave_out()
    {
        using var rehearsal = new Rehearsal(
            null,
            client =>
                (client.MinPollInterval, client.MaxPollInterval) = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2))
        );
        await rehearsal.WaitAsync();
        Assert.That(rehearsal.Clock.Pauses, Is.All.EqualTo(TimeSpan.FromSeconds(2)));
    }
}
