using System.Net;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

/// <summary>A service that fails for longer: what the client sends, reports and logs.</summary>
[TestFixture]
internal sealed class OutageTests
{
    [Test]
    public async Task All_calls_of_a_client_share_the_retries_of_its_budget()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
        var options = Service.Options(new HttpClient(handler));
        options.RetryBudget = 3;
        using var transport = new ApiTransport(options);
        for (var call = 0; call < 10; call++)
        {
            await Assert.ThatAsync(
                () => transport.SendAsync(new ApiRequest(Service.List)),
                Throws.TypeOf<DevinServerException>()
            );
        }

        Assert.That(handler.Count, Is.EqualTo(10 + 3));
    }

    [Test]
    public async Task Ten_successful_calls_return_one_retry_to_the_budget()
    {
        var fails = false;
        var handler = new StubHandler(
            (_, _) => StubHandler.Json("{}", fails ? HttpStatusCode.BadGateway : HttpStatusCode.OK)
        );
        var options = Service.Options(new HttpClient(handler));
        options.RetryBudget = 1;
        options.MaxRetries = 10;
        using var transport = new ApiTransport(options);
        foreach (var (successes, requests) in new[] { (0, 2), (9, 1), (1, 2) })
        {
            fails = false;
            for (var call = 0; call < successes; call++)
            {
                await transport.SendAsync(new ApiRequest(Service.List));
            }

            fails = true;
            var before = handler.Count;
            await Assert.ThatAsync(
                () => transport.SendAsync(new ApiRequest(Service.List)),
                Throws.TypeOf<DevinServerException>()
            );
            Assert.That(handler.Count - before, Is.EqualTo(requests), $"after {successes} successful calls");
        }
    }

    [TestCase("61", 61.0)]
    [TestCase("4294967296", 4294967296.0)]
    [TestCase("99999999999999999999999999", null)]
    public async Task A_delay_beyond_the_limit_ends_the_call_and_is_in_the_exception(string header, double? seconds)
    {
        var handler = new StubHandler(
            (_, _) =>
            {
                var response = StubHandler.Json("{}", HttpStatusCode.TooManyRequests);
                response.Headers.TryAddWithoutValidation("Retry-After", header);
                return response;
            }
        );
        var failure = await Service.FailureOf<DevinRateLimitException>(() =>
            Service.Transport(handler).SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(handler.Count, Is.EqualTo(1));
        Assert.That(
            failure.RetryAfter,
            Is.EqualTo(seconds is { } value ? TimeSpan.FromSeconds(value) : TimeSpan.MaxValue)
        );
    }

    [Test]
    public async Task Each_retry_is_logged_with_its_reason_and_is_no_undocumented_value()
    {
        var logger = new ListLogger();
        var reported = new List<UndocumentedValue>();
        var handler = new StubHandler(
            (_, count) =>
                count switch
                {
                    1 => throw new HttpRequestException("connection lost\n\u001b[31m"),
                    2 => StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable),
                    _ => StubHandler.Json("{}"),
                }
        );
        var options = Service.Options(new HttpClient(handler));
        options.Logger = logger;
        options.OnUndocumentedValue = reported.Add;
        using var transport = new ApiTransport(options);
        var declared = new ApiOperation("ListThings", HttpMethod.Get, "/v3/things") { Statuses = [200] };
        await transport.SendAsync(new ApiRequest(declared));
        Assert.That(
            logger.Lines,
            Is.EqualTo(
                new[]
                {
                    "Information: ListThings is retried in 00:00:00 after attempt 1: connection lost\\u000A\\u001B[31m.",
                    "Information: ListThings is retried in 00:00:00 after attempt 2: 503 Service Unavailable.",
                    "Debug: ListThings received the status code 200 with attempt 3.",
                }
            )
        );
        Assert.That(reported, Is.Empty);
    }

    [Test]
    public async Task A_call_that_fails_is_a_warning_without_the_token()
    {
        var logger = new ListLogger();
        var handler = new StubHandler(
            (_, _) => StubHandler.Json($"{{\"title\":\"no {Service.Token}\"}}", HttpStatusCode.NotFound)
        );
        var options = Service.Options(new HttpClient(handler));
        options.Logger = logger;
        using var transport = new ApiTransport(options);
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinNotFoundException>()
        );
        Assert.That(
            logger.Lines,
            Is.EqualTo(new[] { "Warning: ListThings failed: the service responded with 404 Not Found. no [token]." })
        );
    }

    [Test]
    public async Task The_status_of_another_host_after_a_redirect_is_no_undocumented_value()
    {
        var reported = new List<UndocumentedValue>();
        var handler = new StubHandler(
            (_, count) =>
            {
                var response = StubHandler.Json(
                    "{}",
                    count == 1 ? HttpStatusCode.TemporaryRedirect : HttpStatusCode.OK
                );
                response.Headers.Location = count == 1 ? new Uri("https://files.example.com/a") : null;
                return response;
            }
        );
        var options = Service.Options(new HttpClient(handler));
        options.OnUndocumentedValue = reported.Add;
        using var transport = new ApiTransport(options);
        var declared = new ApiOperation("GetFile", HttpMethod.Get, "/v3/file") { Statuses = [307] };
        await transport.SendAsync(new ApiRequest(declared));
        Assert.That(reported, Is.Empty);
    }
}
