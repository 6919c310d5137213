using System.Net;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Transport;

[TestFixture]
internal sealed class TokenRefreshTests
{
    [Test]
    public async Task A_refused_token_is_replaced_once_and_the_body_is_sent_again()
    {
        var handler = new StubHandler((request, _) => Judge(request, "cog_new_token"));
        var tokens = new Tokens("cog_old_token", "cog_new_token");
        using var transport = Transport(handler, tokens);
        await transport.SendAsync(
            Service.WithBody(Service.Create, new Thing("a")),
            new RequestOptions { MaxRetries = 0 }
        );
        Assert.That(handler.Bodies, Is.EqualTo(Enumerable.Repeat("""{"name":"a"}""", 2)));
        Assert.That(tokens.Refused, Is.EqualTo(new[] { "cog_old_token" }));
    }

    [Test]
    public async Task A_second_refusal_ends_the_call()
    {
        var handler = new StubHandler((request, _) => Judge(request, "cog_third_token"));
        using var transport = Transport(handler, new Tokens("cog_old_token", "cog_new_token"));
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinUnauthorizedException>()
        );
        Assert.That(handler.Count, Is.EqualTo(2));
    }

    [Test]
    public async Task A_provider_without_another_token_is_not_tried_again()
    {
        var handler = new StubHandler((request, _) => Judge(request, "cog_new_token"));
        using var transport = Service.Transport(handler);
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<DevinUnauthorizedException>()
        );
        Assert.That(handler.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Calls_that_are_refused_together_share_one_refresh()
    {
        const int calls = 20;
        using var arrived = new CountdownEvent(calls);
        var handler = new GateHandler(arrived, static request => Judge(request, "cog_new_token"));
        var tokens = new Tokens("cog_old_token", "cog_new_token");
        using var transport = Transport(handler, tokens);
        await Task.WhenAll(
            Enumerable.Range(0, calls).Select(_ => Task.Run(() => transport.SendAsync(new ApiRequest(Service.List))))
        );
        Assert.That(tokens.Refused, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_call_that_is_canceled_while_it_waits_for_a_token_does_not_cancel_the_others()
    {
        var handler = new StubHandler((request, _) => Judge(request, "cog_new_token"));
        var tokens = new Tokens("cog_old_token", "cog_new_token") { Gate = new TaskCompletionSource() };
        using var transport = Transport(handler, tokens);
        var other = transport.SendAsync(new ApiRequest(Service.List));
        using var cancellation = new CancellationTokenSource();
        var canceled = transport.SendAsync(new ApiRequest(Service.List), null, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThatAsync(() => canceled, Throws.InstanceOf<OperationCanceledException>());
        tokens.Gate.SetResult();
        Assert.That((await other).Name, Is.EqualTo("a"));
        Assert.That(tokens.Refused, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_refresh_that_fails_is_tried_again_by_the_next_call()
    {
        var handler = new StubHandler((request, _) => Judge(request, "cog_new_token"));
        var tokens = new Tokens("cog_old_token", "cog_new_token") { Failures = 1 };
        using var transport = Transport(handler, tokens);
        await Assert.ThatAsync(
            () => transport.SendAsync(new ApiRequest(Service.List)),
            Throws.TypeOf<TimeoutException>()
        );
        Assert.That((await transport.SendAsync(new ApiRequest(Service.List))).Name, Is.EqualTo("a"));
    }

    [Test]
    public async Task A_refresh_that_fails_after_its_call_was_canceled_is_tried_again_by_the_next_call()
    {
        var handler = new StubHandler((request, _) => Judge(request, "cog_new_token"));
        var tokens = new Tokens("cog_old_token", "cog_new_token") { Gate = new TaskCompletionSource() };
        using var transport = Transport(handler, tokens);
        using var cancellation = new CancellationTokenSource();
        var canceled = transport.SendAsync(new ApiRequest(Service.List), null, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThatAsync(() => canceled, Throws.InstanceOf<OperationCanceledException>());
        tokens.Gate.SetException(new TimeoutException());
        await tokens.Ended;
        tokens.Gate = null;
        Assert.That((await transport.SendAsync(new ApiRequest(Service.List))).Name, Is.EqualTo("a"));
    }

    private static ApiTransport Transport(HttpMessageHandler handler, ITokenProvider tokens)
    {
        var options = Service.Options(new HttpClient(handler));
        options.Token = null;
        options.TokenProvider = tokens;
        return new ApiTransport(options);
    }

    private static HttpResponseMessage Judge(HttpRequestMessage request, string valid) =>
        request.Headers.Authorization?.Parameter == valid
            ? StubHandler.Json("""{"name":"a"}""")
            : StubHandler.Json("{}", HttpStatusCode.Unauthorized);

    private sealed class Tokens(string first, string second) : ITokenProvider
    {
        public List<string> Refused { get; } = [];

        private readonly TaskCompletionSource _ended = new();

        public TaskCompletionSource? Gate { get; set; }

        /// <summary>Completes when the first refresh has ended.</summary>
        public Task Ended => _ended.Task;

        public int Failures { get; set; }

        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => ValueTask.FromResult(first);

        public async ValueTask<string> RefreshTokenAsync(string refusedToken, CancellationToken cancellationToken)
        {
            Refused.Add(refusedToken);
            if (Failures-- > 0)
            {
                throw new TimeoutException();
            }

            try
            {
                await (Gate?.Task ?? Task.CompletedTask);
            }
            finally
            {
                _ended.TrySetResult();
            }

            return second;
        }
    }

    /// <summary>Responds to the first attempts only when all of them have arrived.</summary>
    private sealed class GateHandler(CountdownEvent arrived, Func<HttpRequestMessage, HttpResponseMessage> respond)
        : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            if (!arrived.IsSet)
            {
                arrived.Signal();
            }

            await Task.Run(() => arrived.Wait(cancellationToken), cancellationToken);
            return respond(request);
        }
    }
}
