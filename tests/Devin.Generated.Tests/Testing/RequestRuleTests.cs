using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Scripting;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class RequestRuleTests
{
    private InMemoryDevin _devin = null!;
    private DevinClient _client = null!;

    [SetUp]
    public void SetUp()
    {
        _devin = new InMemoryDevin();
        _client = _devin.CreateClient(static options => options.MaxRetries = 0);
    }

    [TearDown]
    public void TearDown() => _client.Dispose();

    [Test]
    public async Task The_newest_rule_applies_and_then_the_one_before_it()
    {
        _devin.OnAny().Respond(HttpStatusCode.NotFound);
        _devin.OnAny().Respond(HttpStatusCode.Conflict).Once();
        Assert.That(await StatusesAsync(2), Is.EqualTo(new[] { 409, 404 }));
    }

    [Test]
    public async Task A_rule_can_skip_requests_and_apply_to_some()
    {
        _devin.OnAny().Respond(HttpStatusCode.InternalServerError).After(2).Times(2);
        Assert.That(await StatusesAsync(6), Is.EqualTo(new[] { 200, 200, 500, 500, 200, 200 }));
    }

    [Test]
    public async Task A_share_of_the_requests_is_the_same_for_the_same_seed()
    {
        _devin.OnAny().Respond(HttpStatusCode.BadGateway).Share(0.3);
        var first = await StatusesAsync(200);
        var other = new InMemoryDevin();
        other.OnAny().Respond(HttpStatusCode.BadGateway).Share(0.3);
        using var client = other.CreateClient(static options => options.MaxRetries = 0);
        var second = await StatusesAsync(200, client);
        Assert.That(second, Is.EqualTo(first));
        Assert.That(first.Count(static status => status == 502), Is.InRange(40, 80));
    }

    [Test]
    public async Task An_outage_lasts_for_a_period_of_the_clock()
    {
        _devin
            .OnAny()
            .Respond(HttpStatusCode.ServiceUnavailable)
            .During(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));
        var seen = new List<int>();
        for (var minute = 0; minute < 5; minute++)
        {
            seen.AddRange(await StatusesAsync(1));
            ((InMemoryClock)_devin.Clock).Advance(TimeSpan.FromMinutes(1));
        }

        Assert.That(seen, Is.EqualTo(new[] { 200, 503, 503, 200, 200 }));
    }

    [Test]
    public async Task A_delay_passes_on_the_clock_and_reaches_the_time_limit_of_a_call()
    {
        _devin.OnAny().Delay(TimeSpan.FromSeconds(30));
        var start = _devin.Clock.GetUtcNow();
        await _client.Self.GetSelfAsync();
        Assert.That(_devin.Clock.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromSeconds(30)));
        await Assert.ThatAsync(
            () => _client.Self.GetSelfAsync(new RequestOptions { AttemptTimeout = TimeSpan.FromSeconds(29) }),
            Throws.TypeOf<DevinConnectionException>().With.Message.Contains("AttemptTimeout")
        );
    }

    [Test]
    public async Task A_refused_connection_is_retried_for_a_post_and_a_lost_request_is_not()
    {
        using var client = _devin.CreateClient();
        _devin.OnAny().RefuseConnection().Times(2);
        await client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" });
        Assert.That(_devin.Requests, Has.Count.EqualTo(3));
        _devin.OnAny().LoseRequest().Once();
        await Assert.ThatAsync(
            () => client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" }),
            Throws.TypeOf<DevinConnectionException>()
        );
        Assert.That((await client.Sessions.ListSessionsAsync()).Total, Is.EqualTo(1));
    }

    [Test]
    public async Task A_truncated_body_is_a_failure_of_the_connection_with_the_status_of_the_response()
    {
        _devin.OnAny().Truncate(10);
        await Assert.ThatAsync(() => _client.Self.GetSelfAsync(), Throws.InstanceOf<DevinException>());
        Assert.That(_devin.Requests[0].ResponseStatus, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_rule_for_a_path_applies_to_that_method_and_path_only()
    {
        _devin.On(HttpMethod.Get, "/v3/organizations/*/sessions/{id}").Respond(HttpStatusCode.Gone);
        var created = await _client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" });
        await _client.Sessions.ListSessionsAsync();
        await Assert.ThatAsync(
            () => _client.Sessions.GetSessionAsync(created.SessionId),
            Throws.InstanceOf<DevinApiException>().With.Property("Status").EqualTo(HttpStatusCode.Gone)
        );
    }

    [TestCase("/v3/self", "/v3/self", true)]
    [TestCase("/v3/*", "/v3/self", true)]
    [TestCase("/v3/*", "/v3/a/b", false)]
    [TestCase("/v3/**", "/v3/a/b", true)]
    [TestCase("/v3/**", "/v3", true)]
    [TestCase("/v3/{a}/b", "/v3/x/b", true)]
    [TestCase("/v3/{a}/b", "/v3/x/c", false)]
    public void Patterns_match_segments(string pattern, string path, bool matches) =>
        Assert.That(new PathPattern(pattern).Matches(path), Is.EqualTo(matches));

    [Test]
    public async Task An_unauthorized_request_stays_so_whatever_a_rule_responds()
    {
        _devin.OnAny().Respond(HttpStatusCode.OK, "{}");
        var (status, _) = await _devin.SendRawAsync(HttpMethod.Get, "/v3/self", token: null);
        Assert.That(status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Two_rules_can_change_one_response()
    {
        _devin.OnAny().AddUnknownProperty();
        _devin.OnAny().Rewrite(static body => body["service_user_name"] = "renamed");
        var self = (await _client.Self.GetSelfAsync()).AsServiceUserSelf!;
        Assert.That(self.ServiceUserName, Is.EqualTo("renamed"));
        Assert.That(self.AdditionalProperties.Keys, Is.EqualTo(new[] { UnknownNames.Property }));
    }

    private async Task<List<int>> StatusesAsync(int count, DevinClient? client = null)
    {
        var statuses = new List<int>();
        for (var i = 0; i < count; i++)
        {
            try
            {
                await (client ?? _client).Self.GetSelfAsync();
                statuses.Add(200);
            }
            catch (DevinApiException exception)
            {
                statuses.Add((int)exception.Status);
            }
        }

        return statuses;
    }
}
