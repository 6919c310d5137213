using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class FindingTests : ServiceFixture
{
    private string _scanId = null!;

    [SetUp]
    public async Task ScanAsync()
    {
        _scanId = (await Client.CodeScans.StartCodeScanAsync(new() { RepoName = "acme/storefront" })).ScanId;
        Clock.Advance(Long);
    }

    [Test]
    public async Task Filters_narrow_the_list()
    {
        var critical = await ListAsync(new() { Severity = [CodeScanFindingSeverity.Critical] });
        Assert.That(critical.Single().Category, Is.EqualTo("injection"));
        var two = new[] { CodeScanFindingSeverity.Critical, CodeScanFindingSeverity.Low };
        Assert.That(await ListAsync(new() { Severity = two }), Has.Count.EqualTo(2));
        Assert.That(await ListAsync(new() { Status = [CodeScanFindingStatus.Resolved] }), Is.Empty);
        Assert.That(await ListAsync(new() { RepoName = "acme/payments" }), Is.Empty);
        Assert.That(await ListAsync(new() { ScanId = "scan-none" }), Is.Empty);
    }

    [Test]
    public async Task A_finding_is_resolved_by_the_session_that_fixes_it()
    {
        var finding = (await ListAsync(new()))[0];
        var started = await Client.CodeScans.RemediateFindingAsync(_scanId, finding.FindingId);
        var again = await Client.Enterprise.CodeScans.RemediateFindingAsync(
            Devin.OrganizationId,
            _scanId,
            finding.FindingId
        );
        Assert.That(again, Is.EqualTo(started));
        var session = await Client.Sessions.GetSessionAsync(started.SessionId);
        Assert.That((session.Origin, session.Title), Is.EqualTo((SessionOrigin.CodeScan, finding.Title)));
        Assert.That((await ListAsync(new()))[0].Status, Is.EqualTo(CodeScanFindingStatus.Open));

        const string Url = "https://github.com/acme/storefront/pull/7";
        Devin.Sessions.Edit(
            started.SessionId,
            state => state.PullRequests.Add(new SessionPullRequest { PrUrl = Url, PrState = "merged" })
        );
        await Client.Sessions.WaitForSessionAsync(started.SessionId);
        var resolved = (await ListAsync(new() { Status = [CodeScanFindingStatus.Resolved] })).Single();
        Assert.That(
            (resolved.FindingId, resolved.SessionId, resolved.PrUrl),
            Is.EqualTo((finding.FindingId, started.SessionId, Url))
        );
        await Assert.ThatAsync(
            () => Client.CodeScans.RemediateFindingAsync(_scanId, finding.FindingId),
            Throws.TypeOf<DevinConflictException>()
        );
        var metrics = await MetricsAsync(TimeSpan.FromDays(1));
        Assert.That((metrics.PrsCreatedCount, metrics.PrsMergedCount, metrics.PrsOpenCount), Is.EqualTo((1, 1, 0)));
        Assert.That(metrics.OpenCriticalFindingsCount, Is.Zero);
    }

    [Test]
    public async Task A_finding_belongs_to_its_scan()
    {
        var other = await Client.CodeScans.StartCodeScanAsync(new() { RepoName = "acme/payments" });
        var finding = (await ListAsync(new()))[0].FindingId;
        await Assert.ThatAsync(
            () => Client.CodeScans.RemediateFindingAsync(other.ScanId, finding),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task Metrics_count_the_scans_of_a_period_of_at_most_100_days()
    {
        var metrics = await MetricsAsync(TimeSpan.FromDays(100));
        Assert.That((metrics.ScansCount, metrics.ReposScannedCount), Is.EqualTo((1, 1)));
        Assert.That(
            (metrics.OpenCriticalFindingsCount, metrics.OpenHighFindingsCount, metrics.OpenLowFindingsCount),
            Is.EqualTo((1, 1, 1))
        );
        Assert.That((await MetricsAsync(TimeSpan.FromSeconds(1))).ScansCount, Is.Zero);
        var path = $"/v3/organizations/{Devin.OrganizationId}/code-scans/metrics?time_after=0&time_before=8640001";
        var (status, _) = await Devin.SendRawAsync(HttpMethod.Get, path);
        Assert.That(status, Is.EqualTo(System.Net.HttpStatusCode.UnprocessableEntity));
    }

    [Test]
    public async Task A_profile_is_read_and_changed()
    {
        var changed = await Client.CodeScans.UpdateProfileAsync(
            "profile-security",
            new()
            {
                ["name"] = "Deep review",
                ["triage_guidance"] = "Ignore tests.",
                ["remediation_guidance"] = null,
                ["include_globs"] = new System.Text.Json.Nodes.JsonArray("src/**"),
                ["mode"] = "ingest",
            }
        );
        var profile = await Client.CodeScans.GetProfileAsync("profile-security");
        Assert.That(changed["name"]!.GetValue<string>(), Is.EqualTo("Deep review"));
        Assert.That(
            (profile.Name, profile.TriageGuidance, profile.RemediationGuidance),
            Is.EqualTo(("Deep review", "Ignore tests.", (string?)null))
        );
        Assert.That(profile.IncludeGlobs, Is.EqualTo(new[] { "src/**" }));
        Assert.That(profile.Mode, Is.EqualTo(CodeScanProfileMode.Discover));
        Assert.That(await Client.Enterprise.CodeScans.GetProfileAsync("profile-security"), Is.EqualTo(profile));
    }

    [TestCase("""{"description":"new","name":null}""")]
    [TestCase("""{"description":"new","triage_guidance":1}""")]
    [TestCase("""{"description":"new","include_globs":"src"}""")]
    [TestCase("""{"description":"new","include_globs":[1]}""")]
    public async Task A_change_with_a_wrong_type_is_refused_and_changes_nothing(string json)
    {
        var body = System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject();
        await Assert.ThatAsync(
            () => Client.CodeScans.UpdateProfileAsync("profile-security", body),
            Throws.TypeOf<DevinValidationException>()
        );
        Assert.That((await Client.CodeScans.GetProfileAsync("profile-security")).Description, Is.Null);
    }

    private Task<CodeScanMetricsResponse> MetricsAsync(TimeSpan period) =>
        Client.CodeScans.GetMetricsAsync(Clock.GetUtcNow() - period, Clock.GetUtcNow());

    private async Task<IList<CodeScanFindingResponse>> ListAsync(ListFindingsParameters filter) =>
        (await Client.CodeScans.ListFindingsAsync(filter)).Items;
}
