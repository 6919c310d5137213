using System.Net;
using System.Text.Json;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Microsoft.Extensions.Time.Testing;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class InMemoryDevinTests
{
    [TestCase(null)]
    [TestCase("cog_other")]
    [TestCase("")]
    public async Task A_request_without_the_token_is_refused(string? token)
    {
        var devin = new InMemoryDevin();
        var (status, body) = await devin.SendRawAsync(HttpMethod.Get, "/v3/self", token: token);
        Assert.That(status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(body["title"]!.GetValue<string>(), Is.EqualTo("unauthorized"));
    }

    [Test]
    public async Task The_response_to_a_caller_without_a_permission_names_it()
    {
        var devin = With(new InMemoryDevinOptions { Permissions = new HashSet<string> { "ViewOrgSessions" } });
        using var client = devin.CreateClient();
        await client.Sessions.ListSessionsAsync();
        await Assert.ThatAsync(
            () => CreateAsync(client),
            Throws.TypeOf<DevinForbiddenException>().With.Message.Contains("ManageOrgSessions")
        );
    }

    [Test]
    public async Task Creating_a_session_for_another_user_requires_a_permission([Values] bool isGranted)
    {
        string[] permissions = ["ManageOrgSessions", isGranted ? "ImpersonateOrgSessions" : "ViewOrgSessions"];
        var devin = With(new InMemoryDevinOptions { Permissions = permissions.ToHashSet() });
        using var client = devin.CreateClient();
        var request = new SessionCreateRequest { Prompt = "a", CreateAsUserId = "user-1" };
        Task<SessionResponse> Create() => client.Sessions.CreateSessionAsync(request);
        if (isGranted)
        {
            Assert.That((await Create()).UserId, Is.EqualTo("user-1"));
        }
        else
        {
            await Assert.ThatAsync(Create, Throws.TypeOf<DevinForbiddenException>());
        }
    }

    [Test]
    public async Task An_unknown_platform_is_refused_with_the_list_of_platforms()
    {
        var devin = With();
        using var client = devin.CreateClient();
        Task<SessionResponse> Create(string platform) =>
            client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a", Platform = platform });
        await Create("Windows");
        await Create("inherit");
        await Assert.ThatAsync(
            () => Create("amiga"),
            Throws.TypeOf<DevinBadRequestException>().With.Message.Contains("linux, windows")
        );
    }

    [Test]
    public async Task Tags_are_appended_and_replaced_without_doubles_and_never_more_than_50()
    {
        var devin = With();
        using var client = devin.CreateClient();
        var id = (await CreateAsync(client, "a", "b")).SessionId;
        var appended = await client.Sessions.AppendSessionTagsAsync(id, Tags("b", "c"));
        Assert.That(appended.Tags, Is.EqualTo(new[] { "a", "b", "c" }));
        await Assert.ThatAsync(
            () => client.Sessions.AppendSessionTagsAsync(id, Tags([.. Enumerable.Range(0, 48).Select(i => $"{i}")])),
            Throws.TypeOf<DevinValidationException>()
        );
        var replaced = await client.Sessions.ReplaceSessionTagsAsync(id, Tags("d"));
        var read = await client.Sessions.GetSessionTagsAsync(id);
        Assert.That(replaced.Tags.Concat(read.Tags), Is.EqualTo(new[] { "d", "d" }));
    }

    [Test]
    public async Task The_archive_is_a_filter_of_its_own()
    {
        var devin = With();
        using var client = devin.CreateClient();
        var one = (await CreateAsync(client)).SessionId;
        var two = (await CreateAsync(client)).SessionId;
        await client.Sessions.ArchiveSessionAsync(one);
        await client.Sessions.TerminateSessionAsync(two, new TerminateSessionParameters { Archive = true });
        await client.Sessions.UnarchiveSessionAsync(one);
        var archived = await ListAsync(client, new() { IsArchived = true });
        var others = await ListAsync(client, new() { IsArchived = false });
        Assert.That((archived.Single(), others.Single()), Is.EqualTo((two, one)));
    }

    [Test]
    public async Task Filters_narrow_the_list()
    {
        var devin = With();
        using var client = devin.CreateClient();
        await CreateAsync(client);
        var wanted = (await CreateAsync(client, "a", "b")).SessionId;
        devin.Sessions.Edit(
            wanted,
            session =>
            {
                session.Category = SessionCategory.Security;
                session.ParentSessionId = "devin-parent";
                session.UserId = "user-1";
                session.CreatedAt += TimeSpan.FromSeconds(100);
            }
        );
        var time = (await client.Sessions.GetSessionAsync(wanted)).CreatedAt;
        ListSessionsParameters[] filters =
        [
            new() { Tags = ["b", "a"] },
            new() { Category = SessionCategory.Security },
            new() { ParentSessionId = "parent" },
            new() { SessionIds = [wanted, "devin-none"] },
            new() { UserIds = ["user-1"] },
            new() { CreatedAfter = time.AddSeconds(-1) },
        ];
        foreach (var filter in filters)
        {
            Assert.That(await ListAsync(client, filter), Is.EqualTo(new[] { wanted }));
        }

        Assert.That(await ListAsync(client, new() { CreatedAfter = time }), Is.Empty);
        Assert.That(await ListAsync(client, new() { ScheduleId = "sched-1" }), Is.Empty);
        Assert.That(await ListAsync(client, new() { Origins = [SessionOrigin.Slack] }), Is.Empty);
        Assert.That(await ListAsync(client, new()), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Attachments_come_from_both_sides()
    {
        var devin = With();
        using var client = devin.CreateClient();
        var id = (await CreateAsync(client)).SessionId;
        var message = new SessionMessageCreateRequest
        {
            Message = "See this",
            AttachmentUrls = [new Uri("https://example.com/files/notes.txt?x=1")],
        };
        await client.Sessions.PostMessageAsync(id, message);
        devin.Sessions.AddAttachment(id, "report.pdf", new Uri("https://example.com/report"), "application/pdf");
        var attachments = await client.Sessions.GetSessionAttachmentsAsync(id);
        Assert.That(
            attachments.Select(file => (file.Name, file.Source.Value, file.ContentType)),
            Is.EqualTo(new[] { ("notes.txt", "user", null), ("report.pdf", "devin", "application/pdf") })
        );
    }

    [Test]
    public async Task The_caller_is_that_of_the_options()
    {
        var self = new PatUserSelf
        {
            PrincipalType = "pat_user",
            UserId = "user-1",
            UserName = "Ada",
            ApiKeyId = "key-1",
            ApiKeyName = "A key",
        };
        var devin = With(new InMemoryDevinOptions { Self = self });
        using var client = devin.CreateClient();
        Assert.That((await client.Self.GetSelfAsync()).AsPatUserSelf?.UserId, Is.EqualTo("user-1"));
        Assert.That((await CreateAsync(client)).UserId, Is.EqualTo("user-1"));
    }

    [Test]
    public async Task Requests_are_recorded_without_the_token()
    {
        var devin = With();
        using var client = devin.CreateClient();
        await CreateAsync(client);
        await ListAsync(client, new() { Tags = ["a b", "c&d"] });
        Assert.That(
            devin.Requests.Select(request => request.ToString()),
            Is.EqualTo(new[] { $"POST {RawCall.Sessions}", $"GET {RawCall.Sessions}" })
        );
        Assert.That(devin.Requests[0].Body, Is.EqualTo("""{"prompt":"a"}"""));
        Assert.That(devin.Requests[0].Headers["content-type"], Does.StartWith("application/json"));
        Assert.That(devin.Requests[1].QueryValues("tags"), Is.EqualTo(new[] { "a b", "c&d" }));
        Assert.That(JsonSerializer.Serialize(devin.Requests), Does.Not.Contain(RawCall.Token));
    }

    [Test]
    public async Task The_same_calls_return_the_same_responses()
    {
        var responses = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
            var devin = With(new InMemoryDevinOptions { TimeProvider = clock });
            using var client = devin.CreateClient();
            var id = (await CreateAsync(client)).SessionId;
            clock.Advance(TimeSpan.FromSeconds(5));
            var session = await client.Sessions.GetSessionAsync(id);
            var messages = await client.Sessions.GetSessionMessagesAsync(id);
            responses.Add(JsonSerializer.Serialize(session) + JsonSerializer.Serialize(messages));
        }

        Assert.That(responses[1], Is.EqualTo(responses[0]));
    }

    [Test]
    public async Task Many_threads_can_use_it_at_once()
    {
        var devin = With();
        using var client = devin.CreateClient();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 150),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (_, cancellationToken) =>
            {
                var id = (await CreateAsync(client, "a")).SessionId;
                await client.Sessions.AppendSessionTagsAsync(id, Tags("b"), cancellationToken: cancellationToken);
                await client.Sessions.GetSessionAsync(id, cancellationToken: cancellationToken);
            }
        );
        var ids = await ListAsync(client, new() { Tags = ["a", "b"], First = 40 });
        Assert.That(ids, Is.Unique.And.Count.EqualTo(150));
    }

    private static InMemoryDevin With(InMemoryDevinOptions? options = null) => new(options);

    private static Task<SessionResponse> CreateAsync(DevinClient client, params string[] tags)
    {
        var request = new SessionCreateRequest { Prompt = "a" };
        if (tags.Length > 0)
        {
            request.Tags = tags;
        }

        return client.Sessions.CreateSessionAsync(request);
    }

    private static SessionTagsUpdateRequest Tags(params string[] tags) => new() { Tags = tags };

    private static async Task<List<string>> ListAsync(DevinClient client, ListSessionsParameters filter) =>
        await client.Sessions.ListAllSessionsAsync(filter).Select(session => session.SessionId).ToListAsync();
}
