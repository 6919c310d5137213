using System.Net;
using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class BuildTests : ServiceFixture
{
    [Test]
    public async Task A_build_is_pending_then_running_then_succeeded()
    {
        var created = await StartAsync();
        Assert.That(
            (created.Status, created.StartedAt, created.CompletedAt),
            Is.EqualTo((BuildStatus.Pending, (DateTimeOffset?)null, (DateTimeOffset?)null))
        );
        Clock.Advance(TimeSpan.FromSeconds(3));
        var running = await Client.Builds.GetBuildAsync(created.BuildId);
        Assert.That((running.Status, running.CompletedAt), Is.EqualTo((BuildStatus.Running, (DateTimeOffset?)null)));
        Assert.That(running.StartedAt, Is.GreaterThan(running.CreatedAt));
        Clock.Advance(Long);
        var ended = await Client.Builds.GetBuildAsync(created.BuildId);
        Assert.That(
            (ended.Status, ended.Trigger),
            Is.EqualTo((BuildStatus.Succeeded, (BuildTrigger?)BuildTrigger.Manual))
        );
        Assert.That(ended.CompletedAt, Is.GreaterThan(ended.StartedAt!));
        Assert.That(ended.UpdatedAt, Is.EqualTo(ended.CompletedAt));
    }

    [Test]
    public async Task Only_a_build_that_has_not_ended_can_be_cancelled()
    {
        var id = (await StartAsync()).BuildId;
        var cancelled = await Client.Builds.CancelBuildAsync(id);
        Assert.That(
            (cancelled.Status, cancelled.StartedAt, cancelled.CompletedAt),
            Is.EqualTo((BuildStatus.Cancelled, (DateTimeOffset?)null, (DateTimeOffset?)Start))
        );
        await Assert.ThatAsync(() => Client.Builds.CancelBuildAsync(id), Throws.TypeOf<DevinConflictException>());
        var other = (await StartAsync()).BuildId;
        Clock.Advance(Long);
        await Assert.ThatAsync(() => Client.Builds.CancelBuildAsync(other), Throws.TypeOf<DevinConflictException>());
        Assert.That((await Client.Builds.GetBuildAsync(id)).Status, Is.EqualTo(BuildStatus.Cancelled));
    }

    [Test]
    public async Task One_build_is_pinned_at_a_time_and_unpinning_is_safe_to_repeat()
    {
        var one = (await StartAsync()).BuildId;
        var two = (await StartAsync()).BuildId;
        Clock.Advance(Long);
        Assert.That((await PinAsync(one)).Pinned, Is.True);
        Assert.That((await PinAsync(two)).Pinned, Is.True);
        Assert.That((await Client.Builds.GetBuildAsync(one)).Pinned, Is.False);
        await Client.Builds.UnpinBuildAsync(two);
        await Client.Builds.UnpinBuildAsync(two);
        Assert.That((await Client.Builds.GetBuildAsync(two)).Pinned, Is.False);
    }

    [Test]
    public async Task A_build_that_did_not_succeed_or_is_older_than_7_days_cannot_be_pinned()
    {
        var pending = (await StartAsync()).BuildId;
        await Assert.ThatAsync(() => PinAsync(pending), Throws.TypeOf<DevinConflictException>());
        await Client.Builds.CancelBuildAsync(pending);
        await Assert.ThatAsync(() => PinAsync(pending), Throws.TypeOf<DevinConflictException>());

        var old = (await StartAsync()).BuildId;
        Clock.Advance(TimeSpan.FromDays(7));
        await PinAsync(old);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThatAsync(() => PinAsync(old), Throws.TypeOf<DevinConflictException>());
    }

    [Test]
    public async Task Logs_are_downloaded_from_a_presigned_address()
    {
        var id = (await StartAsync()).BuildId;
        Clock.Advance(Long);
        var logs = await Client.Builds.GetBuildLogsAsync(id);
        Assert.That(logs.ExpiresAt, Is.EqualTo(Clock.GetUtcNow().AddMinutes(10)));
        var (status, text) = await DownloadAsync(logs.Url);
        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(text, Does.Contain("pending").And.Contain("succeeded"));
    }

    [Test]
    public async Task Filters_narrow_the_list_that_begins_with_the_newest()
    {
        var old = (await StartAsync()).BuildId;
        Clock.Advance(Long);
        var young = (await StartAsync()).BuildId;
        Assert.That(await IdsAsync(new()), Is.EqualTo(new[] { young, old }));
        Assert.That(await IdsAsync(new() { Status = BuildStatus.Succeeded }), Is.EqualTo(new[] { old }));
        Assert.That(await IdsAsync(new() { Active = true }), Is.EqualTo(new[] { young }));
        Assert.That(await IdsAsync(new() { Active = false }), Is.EqualTo(new[] { old }));
    }

    private Task<Build> StartAsync() => Client.Builds.TriggerBuildAsync([]);

    private Task<Build> PinAsync(string id) => Client.Builds.PinBuildAsync(id, []);

    private async Task<List<string>> IdsAsync(ListBuildsParameters filter) =>
        [.. (await Client.Builds.ListBuildsAsync(filter)).Items.Select(build => build.BuildId)];
}
