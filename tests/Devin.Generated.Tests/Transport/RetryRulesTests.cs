using System.Net;
using CsCheck;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

[TestFixture]
internal sealed class RetryRulesTests
{
    private static readonly RetryRules Rules = new(3, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));

    [Test]
    public void A_request_that_could_create_twice_is_retried_after_429_only(
        [Values("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH", "QUERY")] string method,
        [Values(null, 301, 400, 401, 403, 404, 408, 409, 422, 429, 500, 501, 502, 503, 504, 505)] int? status
    )
    {
        var isIdempotent = method is "GET" or "HEAD" or "OPTIONS" or "PUT" or "DELETE";
        var expected = status == 429 || (isIdempotent && status is (null or 408 or 500 or 502 or 503 or 504));
        Assert.That(Delay(method, status) is not null, Is.EqualTo(expected));
    }

    [Test]
    public void A_request_that_was_not_sent_is_retried_for_every_method(
        [Values("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH")] string method
    ) => Assert.That(Delay(method, null, sent: RequestSent.No), Is.Not.Null);

    [Test]
    public void A_body_that_cannot_be_rewound_is_never_sent_again([Values(null, 429, 503)] int? status) =>
        Assert.That(Delay("PUT", status, canRepeat: false), Is.Null);

    [TestCase(0, 0.0, 0.5)]
    [TestCase(0, 1.0, 1.0)]
    [TestCase(1, 1.0, 2.0)]
    [TestCase(2, 0.5, 3.0)]
    public void Delays_double_and_vary_randomly(int retries, double chance, double seconds) =>
        Assert.That(Delay("GET", 503, retries: retries, chance: chance), Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [Test]
    public void The_number_of_retries_is_limited() => Assert.That(Delay("GET", 503, retries: 3), Is.Null);

    [TestCase(0.0, true)]
    [TestCase(7.0, true)]
    [TestCase(60.0, true)]
    [TestCase(61.0, false)]
    public void A_requested_delay_is_used_exactly_or_the_request_is_not_retried(double seconds, bool isRepeated)
    {
        var asked = TimeSpan.FromSeconds(seconds);
        Assert.That(Delay("POST", 429, retryAfter: asked), Is.EqualTo(isRepeated ? asked : null));
    }

    [Test]
    public void No_delay_is_negative_or_longer_than_allowed() =>
        Gen.Select(Gen.Int[0, 2000], Gen.Double[0, 1], Gen.Double[0, 1e6])
            .Holds(
                (retries, chance, seconds) =>
                {
                    var rules = new RetryRules(int.MaxValue, TimeSpan.FromSeconds(seconds), Rules.MaxDelay);
                    var failure = new FailedAttempt(
                        HttpMethod.Get,
                        HttpStatusCode.BadGateway,
                        null,
                        true,
                        RequestSent.Yes
                    );
                    return rules.NextDelay(failure, retries, chance) is { } delay
                        && delay >= TimeSpan.Zero
                        && delay <= Rules.MaxDelay;
                }
            );

    private static TimeSpan? Delay(
        string method,
        int? status,
        int retries = 0,
        double chance = 0.5,
        TimeSpan? retryAfter = null,
        bool canRepeat = true,
        RequestSent sent = RequestSent.Unknown
    ) =>
        Rules.NextDelay(
            new FailedAttempt(new HttpMethod(method), (HttpStatusCode?)status, retryAfter, canRepeat, sent),
            retries,
            chance
        );
}
