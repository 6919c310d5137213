using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class CodeScanTests : ServiceFixture
{
    private const string Repository = "acme/storefront";

    [Test]
    public async Task A_scan_waits_then_runs_then_completes_with_findings()
    {
        var scan = await StartAsync();
        Assert.That((scan.Status, scan.ScanType), Is.EqualTo((CodeScanStatus.Waiting, CodeScanType.Security)));
        Assert.That(scan.Profile!.Name, Is.EqualTo("Security review"));
        Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.That((await ListAsync()).Single().Status, Is.EqualTo(CodeScanStatus.Running));
        Assert.That((await Client.CodeScans.ListFindingsAsync()).Items, Is.Empty);
        Clock.Advance(Long);
        Assert.That((await ListAsync()).Single().Status, Is.EqualTo(CodeScanStatus.Completed));
        var findings = (await Client.CodeScans.ListFindingsAsync(new() { ScanId = scan.ScanId })).Items;
        Assert.That(findings, Has.Count.EqualTo(3));
        Assert.That(findings.Select(finding => finding.CreatedAt), Is.All.EqualTo(Start + TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task A_client_waits_for_a_scan()
    {
        var result = await Client.CodeScans.WaitForCodeScanAsync(await StartAsync());
        Assert.That(result.Value.Status, Is.EqualTo(CodeScanStatus.Completed));
    }

    [Test]
    public async Task A_full_backlog_refuses_scans_until_the_waiting_ones_have_started()
    {
        for (var i = 0; i < 10; i++)
        {
            await StartAsync();
        }

        await Assert.ThatAsync(() => StartAsync(), Throws.TypeOf<DevinConflictException>());
        Clock.Advance(TimeSpan.FromSeconds(2));
        await StartAsync();
        Assert.That(await ListAsync(), Has.Count.EqualTo(11));
    }

    [Test]
    public async Task A_scan_has_the_profile_of_the_request_and_takes_its_type()
    {
        var scan = await StartAsync(profile: "profile-accessibility");
        Assert.That(scan.ScanType, Is.EqualTo(CodeScanType.Accessibility));
        var changed = await Client.CodeScans.SetProfileAsync(
            scan.ScanId,
            new() { ["profile_id"] = "profile-dead-code" }
        );
        Assert.That(changed["profile"]!["name"]!.GetValue<string>(), Is.EqualTo("Unused code"));
        await Client.CodeScans.SetProfileAsync(scan.ScanId, new() { ["profile_id"] = null });
        Assert.That((await ListAsync()).Single().Profile, Is.Null);
        await Assert.ThatAsync(
            () => Client.CodeScans.SetProfileAsync(scan.ScanId, []),
            Throws.TypeOf<DevinValidationException>()
        );
        await Assert.ThatAsync(() => StartAsync(profile: "profile-none"), Throws.TypeOf<DevinNotFoundException>());
    }

    [Test]
    public async Task Ingestion_requires_a_visible_profile_of_its_mode()
    {
        Task<CodeScanResponse> IngestAsync(string profile) =>
            Client.CodeScans.StartIngestionAsync(new() { RepoName = Repository, ProfileId = profile });
        Assert.That((await IngestAsync("profile-sarif")).Profile!.ProfileId, Is.EqualTo("profile-sarif"));
        await Assert.ThatAsync(() => IngestAsync("profile-security"), Throws.TypeOf<DevinBadRequestException>());
        await Assert.ThatAsync(() => IngestAsync("profile-none"), Throws.TypeOf<DevinNotFoundException>());
    }

    [Test]
    public async Task Automatic_scans_are_enabled_with_their_settings_and_disabled()
    {
        var id = (await StartAsync()).ScanId;
        var enabled = await Client.CodeScans.EnableAutoScanAsync(id, new() { ["cadence"] = "weekly" });
        Assert.That(enabled["auto_scan_enabled"]!.GetValue<bool>(), Is.True);
        Assert.That(enabled["cadence"]!.GetValue<string>(), Is.EqualTo("weekly"));
        Assert.That((await Client.CodeScans.DisableAutoScanAsync(id))["auto_scan_enabled"]!.GetValue<bool>(), Is.False);
        await Assert.ThatAsync(
            () => Client.CodeScans.EnableAutoScanAsync("scan-none", []),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task Filters_narrow_the_list_of_scans()
    {
        var old = await StartAsync();
        Clock.Advance(TimeSpan.FromHours(1));
        var young = await StartAsync("acme/payments");
        Assert.That(await IdsAsync(new() { RepoName = Repository }), Is.EqualTo(new[] { old.ScanId }));
        Assert.That(await IdsAsync(new() { TimeAfter = old.CreatedAt }), Is.EqualTo(new[] { young.ScanId }));
        Assert.That(await IdsAsync(new() { TimeBefore = young.CreatedAt }), Is.EqualTo(new[] { old.ScanId }));
        Assert.That(await IdsAsync(new()), Is.EqualTo(new[] { young.ScanId, old.ScanId }));
    }

    [Test]
    public async Task The_enterprise_starts_and_sees_the_scans_of_its_organizations()
    {
        var scans = Client.Enterprise.CodeScans;
        var scan = await scans.StartCodeScanAsync(Devin.OrganizationId, new() { RepoName = Repository });
        Clock.Advance(Long);
        Assert.That((await scans.ListCodeScansAsync()).Items.Single().ScanId, Is.EqualTo(scan.ScanId));
        Assert.That((await scans.ListCodeScansAsync(new() { OrgIds = ["org-other"] })).Items, Is.Empty);
        Assert.That(
            (await scans.ListFindingsAsync(new() { OrgIds = [Devin.OrganizationId] })).Items,
            Has.Count.EqualTo(3)
        );
        Assert.That((await scans.ListFindingsAsync(new() { OrgIds = ["org-other"] })).Items, Is.Empty);
        var ofOthers = await scans.ListProfilesAsync(new() { OrgIds = ["org-other"] });
        var all = await scans.ListProfilesAsync();
        Assert.That((ofOthers.Total, all.Total), Is.EqualTo((3, 4)));
    }

    private async Task<CodeScanResponse> StartAsync(string repository = Repository, string? profile = null) =>
        await Client.CodeScans.StartCodeScanAsync(new() { RepoName = repository, ProfileId = profile });

    private async Task<IList<CodeScanResponse>> ListAsync() => (await Client.CodeScans.ListCodeScansAsync()).Items;

    private async Task<List<string>> IdsAsync(ListCodeScansParameters filter) =>
        [.. (await Client.CodeScans.ListCodeScansAsync(filter)).Items.Select(scan => scan.ScanId)];
}
