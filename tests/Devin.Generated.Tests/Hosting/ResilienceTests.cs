using System.Net;
using Devin.Generated.Hosting;
using Devin.Generated.Models;
using Devin.Generated.Tests.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Devin.Generated.Tests.Hosting;

/// <summary>The client behind resilience handlers: what is sent, and how calls end.</summary>
[TestFixture]
internal sealed class ResilienceTests
{
    private const string Problem = """{"detail":"The database restarts."}""";

    [Test]
    public async Task A_get_request_is_retried_by_the_handler_and_not_by_the_client()
    {
        using var service = new SlowHandler(TimeSpan.Zero, static () => Unavailable());
        await using var provider = Services(service, static builder => Resilient(builder));
        await Assert.ThatAsync(() => GetAsync(provider), Throws.TypeOf<DevinServerException>());
        Assert.That(service.Count, Is.EqualTo(4));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_post_request_is_sent_once_and_its_error_response_ends_the_call(bool isDefault)
    {
        using var service = new SlowHandler(TimeSpan.Zero, static () => Unavailable());
        await using var provider = isDefault
            ? Services(service, static _ => { }, static services => services.ConfigureHttpClientDefaults(Resilient))
            : Services(service, Resilient);
        var failure = await Service.FailureOf<DevinServerException>(() => CreateAsync(provider));
        Assert.Multiple(() =>
        {
            Assert.That(service.Count, Is.EqualTo(1));
            Assert.That(failure.Problem.Detail, Is.EqualTo("The database restarts."));
            Assert.That(failure.RequestId, Is.EqualTo("r-1"));
            Assert.That(failure.Headers["Content-Language"], Is.EqualTo(new[] { "en" }));
        });
    }

    [Test]
    public async Task A_post_request_whose_connection_fails_is_sent_once_and_the_failure_ends_the_call()
    {
        using var service = new SlowHandler(
            TimeSpan.Zero,
            static () => throw new HttpRequestException(HttpRequestError.ConnectionError, "Refused.")
        );
        await using var provider = Services(service, Resilient);
        var failure = await Service.FailureOf<DevinConnectionException>(() => CreateAsync(provider));
        Assert.Multiple(() =>
        {
            Assert.That(service.Count, Is.EqualTo(1));
            Assert.That(failure.Message, Does.Contain("Refused"));
            Assert.That(failure.RequestWasSent, Is.EqualTo(RequestSent.No));
        });
    }

    [TestCase(HttpStatusCode.OK)]
    [TestCase(HttpStatusCode.ServiceUnavailable)]
    public async Task A_hedging_handler_sends_a_slow_post_request_once(HttpStatusCode status)
    {
        using var service = new SlowHandler(
            TimeSpan.FromMilliseconds(250),
            () => status == HttpStatusCode.OK ? StubHandler.Json("""{"session_id":"devin-1"}""") : Unavailable()
        );
        await using var provider = Services(
            service,
            static builder =>
                builder
                    .AddStandardHedgingHandler()
                    .Configure(static options => options.Hedging.Delay = TimeSpan.FromMilliseconds(10))
        );
        if (status == HttpStatusCode.OK)
        {
            Assert.That((await CreateAsync(provider)).SessionId, Is.EqualTo("devin-1"));
        }
        else
        {
            await Assert.ThatAsync(() => CreateAsync(provider), Throws.TypeOf<DevinServerException>());
        }

        Assert.That(service.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task A_post_request_that_a_program_repeats_after_a_success_is_refused()
    {
        using var service = new SlowHandler(
            TimeSpan.Zero,
            static () => StubHandler.Json("""{"session_id":"devin-1"}""")
        );
        await using var provider = Services(
            service,
            static builder => builder.AddHttpMessageHandler(static () => new TwiceHandler())
        );
        await Assert.ThatAsync(
            () => CreateAsync(provider),
            Throws.TypeOf<DevinConnectionException>().With.Message.Contains("could take effect twice")
        );
        Assert.That(service.Count, Is.EqualTo(1));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_time_limit_of_the_handler_is_a_timeout_of_the_connection(bool isPost)
    {
        using var service = new HangingHandler();
        await using var provider = Services(
            service,
            static builder =>
                builder.AddStandardResilienceHandler(static options =>
                {
                    options.AttemptTimeout.Timeout = TimeSpan.FromMilliseconds(50);
                    options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(5);
                    (options.Retry.MaxRetryAttempts, options.Retry.Delay) = (1, TimeSpan.FromMilliseconds(1));
                })
        );
        var failure = await Service.FailureOf<DevinConnectionException>(() =>
            isPost ? CreateAsync(provider) : GetAsync(provider)
        );
        Assert.That(failure.IsTimeout, Is.True);
    }

    [Test]
    public async Task An_open_circuit_is_a_failure_of_the_connection()
    {
        using var service = new SlowHandler(TimeSpan.Zero, static () => Unavailable());
        await using var provider = Services(
            service,
            static builder =>
                builder.AddStandardResilienceHandler(static options =>
                {
                    options.CircuitBreaker.MinimumThroughput = 2;
                    (options.Retry.MaxRetryAttempts, options.Retry.Delay) = (3, TimeSpan.FromMilliseconds(1));
                })
        );
        await Assert.ThatAsync(
            () => GetAsync(provider),
            Throws.TypeOf<DevinConnectionException>().With.Message.Contains("circuit")
        );
        Assert.That(service.Count, Is.EqualTo(2));
    }

    private static ServiceProvider Services(
        HttpMessageHandler service,
        Action<IHttpClientBuilder> add,
        Action<IServiceCollection>? before = null
    )
    {
        var services = new ServiceCollection();
        before?.Invoke(services);
        var builder = services
            .AddDevinClient(static options => (options.Token, options.OrganizationId) = (Service.Token, "org-1"))
            .ConfigurePrimaryHttpMessageHandler(() => service);
        add(builder);
        return services.BuildServiceProvider();
    }

    private static void Resilient(IHttpClientBuilder builder) =>
        builder.AddStandardResilienceHandler(static options =>
            (options.Retry.MaxRetryAttempts, options.Retry.Delay) = (3, TimeSpan.FromMilliseconds(1))
        );

    private static Task<SessionResponse> GetAsync(IServiceProvider provider) =>
        provider.GetRequiredService<DevinClient>().Sessions.GetSessionAsync("devin-1");

    private static Task<SessionResponse> CreateAsync(IServiceProvider provider) =>
        provider.GetRequiredService<DevinClient>().Sessions.CreateSessionAsync(new() { Prompt = "a" });

    private static HttpResponseMessage Unavailable()
    {
        var response = StubHandler.Json(Problem, HttpStatusCode.ServiceUnavailable);
        response.Headers.Add("x-request-id", "r-1");
        response.Content.Headers.ContentLanguage.Add("en");
        return response;
    }

    /// <summary>Responds after a delay, and counts the requests.</summary>
    private sealed class SlowHandler(TimeSpan delay, Func<HttpResponseMessage> respond) : HttpMessageHandler
    {
        private int _count;

        public int Count => _count;

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Interlocked.Increment(ref _count);
            await Task.Delay(delay, cancellationToken);
            return respond();
        }
    }

    /// <summary>Sends each request twice.</summary>
    private sealed class TwiceHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            using var first = await base.SendAsync(request, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
