// Schedules are deprecated in the contract, and the service still supports them.
#pragma warning disable CS0618
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class ScheduleTests : ServiceFixture
{
    [Test]
    public async Task A_schedule_is_created_with_the_defaults_of_the_contract()
    {
        var playbook = await Client.Playbooks.CreatePlaybookAsync(
            new PlaybookCreateRequest { Title = "Triage", Body = "Look." }
        );
        var request = Request("Nightly");
        request.PlaybookId = playbook.PlaybookId;
        var created = await Client.Schedules.CreateScheduleAsync(request);
        Assert.That(created.ScheduledSessionId, Does.StartWith("sched-"));
        Assert.That(
            (created.Agent, created.NotifyOn, created.ScheduleType),
            Is.EqualTo((ScheduleAgent.Devin, ScheduleNotifyOn.Failure, ScheduleType.Recurring))
        );
        Assert.That((created.Enabled, created.IntervalCount, created.ConsecutiveFailures), Is.EqualTo((true, 1L, 0L)));
        Assert.That(created.Playbook!.Title, Is.EqualTo("Triage"));
        Assert.That(await Client.Schedules.GetScheduleAsync(created.ScheduledSessionId), Is.EqualTo(created));
    }

    [Test]
    public async Task A_change_keeps_what_is_absent_clears_what_is_null_and_sets_the_rest()
    {
        var request = Request("Nightly");
        request.Tags = ["a"];
        request.SlackChannelId = "C1";
        request.NotifyOn = ScheduleNotifyOn.Always;
        var id = (await Client.Schedules.CreateScheduleAsync(request)).ScheduledSessionId;
        Clock.Advance(TimeSpan.FromHours(1));
        var changed = await Client.Schedules.UpdateScheduleAsync(
            id,
            new ScheduleUpdateRequest
            {
                Enabled = false,
                Tags = null,
                NotifyOn = null,
                Name = "Weekly",
            }
        );
        Assert.That((changed.Name, changed.Enabled, changed.Tags), Is.EqualTo(("Weekly", false, (object?)null)));
        Assert.That(changed.NotifyOn, Is.EqualTo(ScheduleNotifyOn.Failure));
        Assert.That((changed.SlackChannelId, changed.Prompt), Is.EqualTo(("C1", request.Prompt)));
        Assert.That(changed.UpdatedAt - changed.CreatedAt, Is.EqualTo(TimeSpan.FromHours(1)));
        Assert.That(await Client.Schedules.GetScheduleAsync(id), Is.EqualTo(changed));
    }

    [Test]
    public async Task A_name_cannot_be_cleared_and_the_refused_change_changes_nothing()
    {
        var created = await Client.Schedules.CreateScheduleAsync(Request("Nightly"));
        var change = new ScheduleUpdateRequest { Enabled = false, Name = null };
        await Assert.ThatAsync(
            () => Client.Schedules.UpdateScheduleAsync(created.ScheduledSessionId, change),
            Throws.TypeOf<DevinBadRequestException>().With.Message.Contains("name")
        );
        Assert.That(await Client.Schedules.GetScheduleAsync(created.ScheduledSessionId), Is.EqualTo(created));
    }

    [Test]
    public async Task Pages_are_selected_with_limit_and_offset()
    {
        foreach (var name in (string[])["a", "b", "c"])
        {
            await Client.Schedules.CreateScheduleAsync(Request(name));
        }

        var middle = await Client.Schedules.ListSchedulesAsync(new ListSchedulesParameters { Limit = 1, Offset = 1 });
        Assert.That(middle.Items.Single().Name, Is.EqualTo("b"));
        Assert.That((middle.Total, middle.HasNextPage, middle.EndCursor), Is.EqualTo((3L, true, (string?)null)));
        var last = await Client.Schedules.ListSchedulesAsync(new ListSchedulesParameters { Limit = 2, Offset = 1 });
        Assert.That((last.Items.Count, last.HasNextPage), Is.EqualTo((2, false)));
        var beyond = await Client.Schedules.ListSchedulesAsync(new ListSchedulesParameters { Offset = long.MaxValue });
        Assert.That((beyond.Items.Count, beyond.HasNextPage), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task A_migrated_organization_refuses_new_schedules_with_an_error_code()
    {
        await RestartAsync(new InMemoryDevinOptions { IsMigratedToAutomations = true });
        var refusal = await Assert.ThrowsAsync<DevinForbiddenException>(() =>
            Client.Schedules.CreateScheduleAsync(Request("Nightly"))
        );
        Assert.That(refusal!.ReadBodyAsJson()!["error_code"]!.GetValue<string>(), Is.EqualTo("migrated_session"));
        Assert.That((await Client.Schedules.ListSchedulesAsync()).Items, Is.Empty);
    }

    [Test]
    public async Task Running_as_another_user_requires_a_permission_and_going_back_to_the_bot_does_not()
    {
        await RestartAsync(new InMemoryDevinOptions { Permissions = new HashSet<string> { "ManageOrgSchedules" } });
        var id = (await Client.Schedules.CreateScheduleAsync(Request("Nightly"))).ScheduledSessionId;
        await Client.Schedules.UpdateScheduleAsync(id, new ScheduleUpdateRequest { RunAsUserId = null });
        await Assert.ThatAsync(
            () => Client.Schedules.UpdateScheduleAsync(id, new ScheduleUpdateRequest { RunAsUserId = "user-1" }),
            Throws.TypeOf<DevinForbiddenException>().With.Message.Contains("ImpersonateOrgSessions")
        );
        var other = Request("Nightly");
        other.CreateAsUserId = "user-1";
        await Assert.ThatAsync(
            () => Client.Schedules.CreateScheduleAsync(other),
            Throws.TypeOf<DevinForbiddenException>()
        );
    }

    [Test]
    public async Task An_unknown_platform_is_refused_with_the_list_of_platforms()
    {
        var request = Request("Nightly");
        request.Platform = "amiga";
        await Assert.ThatAsync(
            () => Client.Schedules.CreateScheduleAsync(request),
            Throws.TypeOf<DevinBadRequestException>().With.Message.Contains("linux, windows")
        );
    }

    [Test]
    public async Task A_deleted_schedule_is_gone()
    {
        var created = await Client.Schedules.CreateScheduleAsync(Request("Nightly"));
        Assert.That(await Client.Schedules.DeleteScheduleAsync(created.ScheduledSessionId), Is.EqualTo(created));
        await Assert.ThatAsync(
            () => Client.Schedules.GetScheduleAsync(created.ScheduledSessionId),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    private static ScheduleCreateRequest Request(string name) =>
        new()
        {
            Name = name,
            Prompt = "Triage the open issues.",
            Frequency = "0 2 * * *",
        };
}
