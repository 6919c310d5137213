using System.Net;
using Devin.Generated.Polling;
using Devin.Generated.Tests.Sessions;
using Devin.Generated.Tests.Transport;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Polling;

/// <summary>Reading across outages of the service, with a clock that advances by itself.</summary>
[TestFixture]
internal sealed class PollerTests
{
    private static readonly PollLimits Limits = new(
        TimeSpan.FromSeconds(10),
        TimeSpan.FromSeconds(60),
        Timeout.InfiniteTimeSpan,
        TimeSpan.FromMinutes(5)
    );

    [Test]
    public async Task An_outage_within_the_limit_is_survived_and_its_intervals_grow()
    {
        var clock = new AdvancingClock();
        var result = await Poller(clock, Limits).ReadAsync(Failing(5, HttpStatusCode.BadGateway), default);
        Assert.That(result, Is.EqualTo(6), "reads");
        Assert.That(
            clock.Pauses.Select(static pause => pause.TotalSeconds),
            Is.EqualTo(new[] { 10, 15, 22.5, 33.75, 50.625 }).Within(1e-6)
        );
    }

    [TestCase(HttpStatusCode.TooManyRequests, 2)]
    [TestCase(HttpStatusCode.InternalServerError, 2)]
    [TestCase(HttpStatusCode.GatewayTimeout, 2)]
    [TestCase(null, 2)]
    [TestCase(HttpStatusCode.NotFound, 1)]
    [TestCase(HttpStatusCode.Unauthorized, 1)]
    [TestCase(HttpStatusCode.Conflict, 1)]
    public async Task Only_failures_that_can_end_by_themselves_are_an_outage(HttpStatusCode? status, int reads)
    {
        var count = 0;
        var read = Failing(1, status);
        try
        {
            await Poller(new AdvancingClock(), Limits)
                .ReadAsync(
                    token =>
                    {
                        count++;
                        return read(token);
                    },
                    default
                );
        }
        catch (DevinApiException exception)
        {
            Assert.That(exception.Status, Is.EqualTo(status));
        }

        Assert.That(count, Is.EqualTo(reads));
    }

    [Test]
    public async Task A_longer_outage_ends_with_the_last_failure_within_the_limit()
    {
        var clock = new AdvancingClock();
        var start = clock.GetTimestamp();
        await Assert.ThatAsync(
            () => Poller(clock, Limits).ReadAsync(Failing(1000, HttpStatusCode.ServiceUnavailable), default),
            Throws.TypeOf<DevinServerException>()
        );
        Assert.That(
            clock.GetElapsedTime(start),
            Is.LessThanOrEqualTo(Limits.MaxOutage).And.GreaterThan(Limits.MaxOutage - Limits.Longest)
        );
    }

    [Test]
    public async Task Each_outage_has_the_whole_limit()
    {
        var clock = new AdvancingClock();
        var poller = Poller(clock, Limits with { MaxOutage = TimeSpan.FromMinutes(2) });
        for (var outage = 0; outage < 20; outage++)
        {
            await poller.ReadAsync(Failing(1, HttpStatusCode.BadGateway), default);
            await poller.PauseAsync(hasChanged: true, default);
        }

        Assert.That(clock.Pauses, Has.Count.EqualTo(40));
    }

    [Test]
    public async Task Without_an_allowed_outage_the_first_failure_ends_the_wait()
    {
        var clock = new AdvancingClock();
        await Assert.ThatAsync(
            () =>
                Poller(clock, Limits with { MaxOutage = TimeSpan.Zero })
                    .ReadAsync(Failing(1, HttpStatusCode.BadGateway), default),
            Throws.TypeOf<DevinServerException>()
        );
        Assert.That(clock.Pauses, Is.Empty);
    }

    [Test]
    public async Task The_delay_that_the_service_asks_for_is_kept()
    {
        var clock = new AdvancingClock();
        await Poller(clock, Limits).ReadAsync(Failing(1, HttpStatusCode.TooManyRequests, retryAfter: "200"), default);
        Assert.That(clock.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(200) }));
        await Assert.ThatAsync(
            () =>
                Poller(clock, Limits).ReadAsync(Failing(1, HttpStatusCode.TooManyRequests, retryAfter: "301"), default),
            Throws.TypeOf<DevinRateLimitException>()
        );
    }

    [Test]
    public async Task The_time_limit_ends_an_outage_too()
    {
        var clock = new AdvancingClock();
        var start = clock.GetTimestamp();
        await Assert.ThatAsync(
            () =>
                Poller(clock, Limits with { Timeout = TimeSpan.FromSeconds(30) })
                    .ReadAsync(Failing(1000, HttpStatusCode.BadGateway), default),
            Throws.TypeOf<DevinServerException>()
        );
        Assert.That(clock.GetElapsedTime(start), Is.EqualTo(TimeSpan.FromSeconds(30)));
    }

    private static Poller Poller(TimeProvider clock, PollLimits limits) => new(limits, clock, static () => 0.5);

    /// <summary>A read that fails a number of times (null: without a connection) and then returns how often it ran.</summary>
    private static Func<CancellationToken, Task<int>> Failing(
        int times,
        HttpStatusCode? status,
        string? retryAfter = null
    )
    {
        var handler = new StubHandler(
            (_, count) =>
            {
                if (count > times)
                {
                    return StubHandler.Json("{}");
                }

                var response = StubHandler.Json("{}", status ?? throw new HttpRequestException("refused"));
                response.Headers.TryAddWithoutValidation("Retry-After", retryAfter ?? "");
                return response;
            }
        );
        var options = Service.Options(new HttpClient(handler));
        options.MaxRetries = 0;
        var transport = new ApiTransport(options);
        return async token =>
        {
            await transport.SendAsync(new ApiRequest(Service.List), null, token);
            return handler.Count;
        };
    }
}
