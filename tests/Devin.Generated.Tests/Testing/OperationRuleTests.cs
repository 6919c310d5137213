using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class OperationRuleTests
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
    public async Task An_operation_responds_with_a_typed_body_and_others_do_not()
    {
        _devin.On(DevinOperations.Sessions.GetSessionTags).Respond(new SessionTagsResponse { Tags = ["scripted"] });
        var session = await CreateAsync("a");
        var tags = await _client.Sessions.GetSessionTagsAsync(session.SessionId);
        var read = await _client.Sessions.GetSessionAsync(session.SessionId);
        Assert.That(tags.Tags, Is.EqualTo(new[] { "scripted" }));
        Assert.That(read.Tags, Is.Empty);
    }

    [Test]
    public async Task A_body_can_follow_from_the_typed_request()
    {
        _devin
            .On(DevinOperations.Sessions.AppendSessionTags)
            .Respond(static request => new SessionTagsResponse { Tags = [.. request.Tags.Reverse()] });
        var session = await CreateAsync("a");
        var tags = await _client.Sessions.AppendSessionTagsAsync(
            session.SessionId,
            new SessionTagsUpdateRequest { Tags = ["1", "2"] }
        );
        Assert.That(tags.Tags, Is.EqualTo(new[] { "2", "1" }));
    }

    [Test]
    public async Task A_body_can_follow_from_the_query()
    {
        _devin
            .On(DevinOperations.Sessions.ListSessions)
            .Respond(static request => new SessionPage
            {
                Items = [],
                Total = long.Parse(request.QueryValues("first").Single(), null),
            });
        var page = await _client.Sessions.ListSessionsAsync(new ListSessionsParameters { First = 7 });
        Assert.That(page.Total, Is.EqualTo(7));
    }

    [Test]
    public async Task A_condition_on_the_body_selects_requests()
    {
        _devin
            .On(DevinOperations.Sessions.CreateSession)
            .When(static request => request.Prompt.Contains("deploy", StringComparison.Ordinal))
            .Respond(HttpStatusCode.ServiceUnavailable);
        await CreateAsync("review");
        await Assert.ThatAsync(() => CreateAsync("deploy it"), Throws.TypeOf<DevinServerException>());
    }

    [Test]
    public async Task Bodies_follow_each_other_and_then_the_service_responds_again()
    {
        _devin
            .On(DevinOperations.Sessions.GetSessionTags)
            .RespondInOrder(new SessionTagsResponse { Tags = ["1"] }, new SessionTagsResponse { Tags = ["2"] });
        var session = await CreateAsync("a");
        var seen = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var tags = await _client.Sessions.GetSessionTagsAsync(session.SessionId);
            seen.Add(string.Join(',', tags.Tags));
        }

        Assert.That(seen, Is.EqualTo(new[] { "1", "2", "" }));
    }

    [Test]
    public void Bodies_in_order_are_at_least_one() =>
        Assert.That(
            () => _devin.On(DevinOperations.Sessions.GetSessionTags).RespondInOrder(),
            Throws.ArgumentException
        );

    [Test]
    public async Task A_scripted_body_has_the_status_of_success_of_its_operation()
    {
        _devin
            .On(DevinOperations.Builds.TriggerBuild)
            .Respond(
                new Build
                {
                    BuildId = "build-scripted",
                    CompletedAt = null,
                    CreatedAt = DateTimeOffset.UnixEpoch,
                    Pinned = false,
                    StartedAt = null,
                    Status = BuildStatus.Pending,
                    Trigger = null,
                    TriggeredByUserId = null,
                    UpdatedAt = DateTimeOffset.UnixEpoch,
                }
            );
        var build = await _client.Builds.TriggerBuildAsync([]);
        Assert.That(build.BuildId, Is.EqualTo("build-scripted"));
        Assert.That(_devin.Requests[^1].ResponseStatus, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task A_scripted_body_is_sent_for_valid_requests_only()
    {
        _devin.On(DevinOperations.Sessions.ListSessions).Respond(new SessionPage { Items = [] });
        var (status, _) = await _devin.SendRawAsync(HttpMethod.Get, $"{RawCall.Sessions}?first=0");
        Assert.That(status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
    }

    [Test]
    public async Task A_rule_names_any_operation_of_the_contract_by_its_path_too()
    {
        var operation = DevinOperations.Sessions.ListSessions;
        _devin.On(new HttpMethod(operation.HttpMethod), operation.Path).Respond(HttpStatusCode.Conflict);
        await Assert.ThatAsync(() => _client.Sessions.ListSessionsAsync(), Throws.TypeOf<DevinConflictException>());
    }

    private Task<SessionResponse> CreateAsync(string prompt) =>
        _client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = prompt });
}
