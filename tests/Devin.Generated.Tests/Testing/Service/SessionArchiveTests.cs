using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class SessionArchiveTests : ServiceFixture
{
    private static readonly SessionMessageCreateRequest Hello = new() { Message = "Hello" };

    [Test]
    public async Task Archiving_a_working_session_suspends_it_and_a_message_after_unarchiving_resumes_its_work()
    {
        var id = await CreateAsync(SessionScript.Finishing);
        await StateAsync(id);
        Assert.That(await StateAsync(id), Is.EqualTo("running working"));
        await Client.Sessions.ArchiveSessionAsync(id);
        Assert.That(await StateAsync(id), Is.EqualTo("suspended user_request"));
        Assert.That(await StateAsync(id), Is.EqualTo("suspended user_request"));

        await Client.Sessions.UnarchiveSessionAsync(id);
        await Client.Sessions.PostMessageAsync(id, Hello);
        Assert.That(await StateAsync(id), Is.EqualTo("resuming"));
        Assert.That(await StateAsync(id), Is.EqualTo("running working"));
        Assert.That(await StateAsync(id), Is.EqualTo("running finished"));
    }

    [Test]
    public async Task An_archived_session_can_be_read_but_neither_changed_nor_resumed()
    {
        var id = await CreateAsync(SessionScript.WaitingForUser);
        await Client.Sessions.ArchiveSessionAsync(id);
        var tags = new SessionTagsUpdateRequest { Tags = ["a"] };
        Func<Task>[] changes =
        [
            () => Client.Sessions.PostMessageAsync(id, Hello),
            () => Client.Sessions.AppendSessionTagsAsync(id, tags),
            () => Client.Sessions.ReplaceSessionTagsAsync(id, tags),
            () => Client.Sessions.TerminateSessionAsync(id),
        ];
        foreach (var change in changes)
        {
            await Assert.ThatAsync(change, Throws.TypeOf<DevinConflictException>().With.Message.Contains("archived"));
        }

        Assert.That((await Client.Sessions.GetSessionAsync(id)).IsArchived, Is.True);
        Assert.That((await Client.Sessions.GetSessionMessagesAsync(id)).Items, Has.Count.EqualTo(1));
        Assert.That((await Client.Sessions.GetSessionTagsAsync(id)).Tags, Is.Empty);
    }

    [Test]
    public async Task Terminating_is_final()
    {
        var id = await CreateAsync(SessionScript.Finishing);
        await Client.Sessions.TerminateSessionAsync(id, new TerminateSessionParameters { Archive = true });
        await Client.Sessions.UnarchiveSessionAsync(id);
        Assert.That(await StateAsync(id), Is.EqualTo("exit"));
        await Assert.ThatAsync(
            () => Client.Sessions.PostMessageAsync(id, Hello),
            Throws.TypeOf<DevinConflictException>()
        );
        await Client.Sessions.ArchiveSessionAsync(id);
        Assert.That(await StateAsync(id), Is.EqualTo("exit"));
        await Client.Sessions.TerminateSessionAsync(id);
        Assert.That((await Client.Sessions.GetSessionAsync(id)).IsArchived, Is.True);
    }

    [Test]
    public async Task Every_reason_of_a_suspension_lasts_until_a_message_comes(
        [Values(
            "inactivity",
            "user_request",
            "usage_limit_exceeded",
            "out_of_credits",
            "out_of_quota",
            "no_quota_allocation",
            "payment_declined",
            "org_usage_limit_exceeded",
            "user_usage_limit_exceeded",
            "total_session_limit_exceeded",
            "error"
        )]
            string reason
    )
    {
        var detail = SessionStatusDetail.FromValue(reason);
        Assert.That(detail.IsKnown, Is.True);
        var id = await CreateAsync(new SessionScript(new SessionStep(SessionStatus.Suspended, detail)));
        await StateAsync(id);
        Clock.Advance(TimeSpan.FromDays(1));
        Assert.That(await StateAsync(id), Is.EqualTo($"suspended {reason}"));
        await Client.Sessions.PostMessageAsync(id, Hello);
        Assert.That(await StateAsync(id), Is.EqualTo("resuming"));
    }

    [Test]
    public async Task A_session_that_waits_at_the_end_of_its_script_has_its_structured_output()
    {
        var waiting = new SessionStep(SessionStatus.Running, SessionStatusDetail.WaitingForUser);
        var last = await CreateAsync(new SessionScript(waiting));
        var asking = await CreateAsync(SessionScript.WaitingForUser);
        await StateAsync(asking);
        await StateAsync(asking);
        Assert.That(await StateAsync(asking), Is.EqualTo("running waiting_for_user"));
        Assert.That((await Client.Sessions.GetSessionAsync(last)).StructuredOutput!["score"], Is.Not.Null);
        Assert.That((await Client.Sessions.GetSessionAsync(asking)).StructuredOutput, Is.Null);
    }

    private async Task<string> CreateAsync(SessionScript script)
    {
        var schema = System.Text.Json.Nodes.JsonNode.Parse("""{"properties":{"score":{"type":"integer"}}}""")!;
        var request = new SessionCreateRequest { Prompt = "a", StructuredOutputSchema = schema.AsObject() };
        var id = (await Client.Sessions.CreateSessionAsync(request)).SessionId;
        Devin.Sessions.SetScript(id, script);
        return id;
    }

    private async Task<string> StateAsync(string id)
    {
        var session = await Client.Sessions.GetSessionAsync(id);
        return $"{session.Status} {session.StatusDetail}".TrimEnd();
    }
}
