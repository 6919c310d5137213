using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Microsoft.Extensions.Time.Testing;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class SessionLifeTests
{
    private static readonly SessionMessageCreateRequest Hello = new() { Message = "Hello" };

    private FakeTimeProvider _clock = null!;
    private InMemoryDevin _devin = null!;
    private DevinClient _client = null!;

    [Test]
    public async Task Reads_advance_a_session_and_lists_do_not()
    {
        var id = await CreateAsync(SessionScript.Finishing);
        await _client.Sessions.ListSessionsAsync();
        Assert.That(await StatesAsync(id, 4), Is.EqualTo("new, running working, running finished, running finished"));
    }

    [Test]
    public async Task Time_advances_a_timed_session_and_reads_do_not()
    {
        var id = await CreateAsync(SessionScript.Finishing.Timed(TimeSpan.FromMinutes(1)));
        Assert.That(await StatesAsync(id, 3), Is.EqualTo("new, new, new"));
        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.That(await StatesAsync(id, 1), Is.EqualTo("new"));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That(await StatesAsync(id, 2), Is.EqualTo("running working, running working"));
        _clock.Advance(TimeSpan.FromMinutes(10));
        var session = await GetAsync(id);
        Assert.That(session.StatusDetail, Is.EqualTo(SessionStatusDetail.Finished));
        Assert.That(session.UpdatedAt - session.CreatedAt, Is.EqualTo(TimeSpan.FromMinutes(2)));
    }

    [Test]
    public async Task The_response_to_create_has_no_details_and_get_returns_them()
    {
        var devin = new InMemoryDevin();
        devin.Sessions.OnCreate(static _ => new SessionScript(
            new SessionStep(SessionStatus.Running, SessionStatusDetail.Working) { StructuredOutput = new() }
        ));
        using var client = devin.CreateClient();
        var request = new SessionCreateRequest { Prompt = "a" };
        var created = await client.Sessions.CreateSessionAsync(request);
        var read = await client.Sessions.GetSessionAsync(created.SessionId);
        Assert.That(
            (created.StatusDetail, created.StructuredOutput),
            Is.EqualTo(((SessionStatusDetail?)null, (object?)null))
        );
        Assert.That(read.StatusDetail, Is.EqualTo(SessionStatusDetail.Working));
        Assert.That(read.StructuredOutput, Is.Not.Null);
    }

    [Test]
    public async Task A_message_resumes_a_suspended_session()
    {
        var id = await CreateAsync(SessionScript.Suspending);
        Assert.That(await StatesAsync(id, 4), Does.EndWith("suspended inactivity, suspended inactivity"));
        await _client.Sessions.PostMessageAsync(id, Hello);
        Assert.That(await StatesAsync(id, 3), Is.EqualTo("resuming, running working, running finished"));
    }

    [Test]
    public async Task A_message_resumes_a_session_that_waits_and_a_finished_session()
    {
        var id = await CreateAsync(SessionScript.WaitingForUser);
        Assert.That(await StatesAsync(id, 4), Does.EndWith("running waiting_for_user, running waiting_for_user"));
        await _client.Sessions.PostMessageAsync(id, Hello);
        Assert.That(await StatesAsync(id, 2), Is.EqualTo("running working, running finished"));
        await _client.Sessions.PostMessageAsync(id, Hello);
        Assert.That(await StatesAsync(id, 2), Is.EqualTo("running working, running finished"));
    }

    [Test]
    public async Task A_message_to_a_working_session_does_not_change_its_course()
    {
        var id = await CreateAsync(SessionScript.Finishing);
        await StatesAsync(id, 2);
        await _client.Sessions.PostMessageAsync(id, Hello);
        Assert.That(await StatesAsync(id, 1), Is.EqualTo("running finished"));
    }

    [TestCase("archived")]
    [TestCase("terminated")]
    [TestCase("failed")]
    [TestCase("not resumable")]
    public async Task A_message_to_a_session_that_cannot_take_one_conflicts(string why)
    {
        var script = why switch
        {
            "failed" => new SessionScript(new SessionStep(SessionStatus.Error)),
            "not resumable" => new SessionScript(new SessionStep(SessionStatus.Suspended)),
            _ => SessionScript.Finishing,
        };
        var id = await CreateAsync(script, isResumable: false);
        if (why == "archived")
        {
            await _client.Sessions.ArchiveSessionAsync(id);
        }
        else if (why == "terminated")
        {
            await _client.Sessions.TerminateSessionAsync(id);
        }

        await Assert.ThatAsync(
            () => _client.Sessions.PostMessageAsync(id, Hello),
            Throws.TypeOf<DevinConflictException>()
        );
        var messages = await _client.Sessions.GetAllSessionMessagesAsync(id).ToListAsync();
        Assert.That(messages.Select(message => message.Message), Does.Not.Contain("Hello"));
    }

    [Test]
    public async Task A_test_can_replace_the_script_of_a_session()
    {
        var id = await CreateAsync(SessionScript.Finishing);
        _devin.Sessions.SetScript(id, SessionScript.Failing);
        Assert.That(await StatesAsync(id, 3), Is.EqualTo("new, running working, error"));
        Assert.That(() => _devin.Sessions.SetScript("devin-none", SessionScript.Failing), Throws.ArgumentException);
    }

    [Test]
    public void A_script_without_steps_or_status_is_refused()
    {
        Assert.That(() => new SessionScript(), Throws.ArgumentException);
        Assert.That(() => new SessionScript(new SessionStep(default)), Throws.ArgumentException);
        Assert.That(
            () => new SessionStep(SessionStatus.New) { Reads = -1 },
            Throws.TypeOf<ArgumentOutOfRangeException>()
        );
    }

    [Test]
    public async Task A_script_opens_a_pull_request_and_returns_an_output_at_its_end()
    {
        var address = new Uri("https://github.com/example/shop/pull/128");
        var script = SessionScript.OpeningPullRequest(address).Returns(new { Score = 8 });
        var id = await CreateAsync(script);
        var seen = new List<(string? Detail, int PullRequests, double Acus, bool HasOutput)>();
        for (var i = 0; i < 4; i++)
        {
            var session = await _client.Sessions.GetSessionAsync(id);
            seen.Add(
                (
                    session.StatusDetail?.Value,
                    session.PullRequests.Count,
                    session.AcusConsumed,
                    session.StructuredOutput is not null
                )
            );
        }

        Assert.That(
            seen,
            Is.EqualTo(
                new[]
                {
                    (null, 0, 0d, false),
                    ("working", 0, 1d, false),
                    ("working", 1, 2.5, false),
                    ("finished", 1, 2.5, true),
                }
            )
        );
    }

    [Test]
    public void An_output_is_an_object() =>
        Assert.That(() => SessionScript.Finishing.Returns(8), Throws.ArgumentException);

    [SetUp]
    public void SetUp()
    {
        _clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        _devin = new InMemoryDevin(new InMemoryDevinOptions { TimeProvider = _clock });
        _client = _devin.CreateClient();
    }

    [TearDown]
    public void TearDown() => _client.Dispose();

    private async Task<string> CreateAsync(SessionScript script, bool isResumable = true)
    {
        var request = new SessionCreateRequest { Prompt = "a", Resumable = isResumable };
        var session = await _client.Sessions.CreateSessionAsync(request);
        _devin.Sessions.SetScript(session.SessionId, script);
        return session.SessionId;
    }

    private Task<SessionResponse> GetAsync(string id) => _client.Sessions.GetSessionAsync(id);

    private async Task<string> StatesAsync(string id, int reads)
    {
        var states = new List<string>();
        for (var i = 0; i < reads; i++)
        {
            var session = await GetAsync(id);
            states.Add($"{session.Status} {session.StatusDetail}".TrimEnd());
        }

        return string.Join(", ", states);
    }
}
