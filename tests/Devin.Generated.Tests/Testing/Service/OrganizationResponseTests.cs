// Schedules are deprecated in the contract, and the service still supports them.
#pragma warning disable CS0618
using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

/// <summary>Every operation of what users of an organization work with returns a body that the contract allows.</summary>
[TestFixture]
internal sealed class OrganizationResponseTests : AutomationFixture
{
    private static readonly string[] Groups =
    [
        "/sessions",
        "/attachments",
        "/playbooks",
        "/knowledge/",
        "/secrets",
        "/schedules",
        "/automations",
        "/code-scans",
        "/pr-reviews",
        "/snapshot-setup/",
        "/v3beta1/organizations/{org_id}/repositories",
    ];

    private static readonly SessionTagsUpdateRequest Tags = new() { Tags = ["a"] };

    [Test]
    public async Task Every_operation_returns_a_response_that_the_contract_allows()
    {
        await CallSessionsAsync();
        await CallEnterpriseSessionsAsync();
        await CallTextsAsync();
        await CallSchedulesAsync();
        await CallAutomationsAsync();
        await CallCodeScansAsync();
        await CallEnterpriseCodeScansAsync();
        await CallReviewsAndBuildsAsync();
        await CallBlueprintsAsync();
        await CallRepositoriesAsync();
        await Responses.AssertValidAsync();
        var all = (await ResponseCheck.AllOperationsAsync()).Where(static key =>
            // Consumption and metrics of sessions are not state of sessions, and the download of an attachment is a redirect.
            Array.Exists(Groups, group => key.Contains(group, StringComparison.Ordinal))
            && !key.Contains("/consumption/", StringComparison.Ordinal)
            && !key.Contains("/metrics/sessions", StringComparison.Ordinal)
            && !key.EndsWith("/{name}", StringComparison.Ordinal)
        );
        Assert.That(Responses.Operations, Is.EquivalentTo(all));
    }

    private async Task CallSessionsAsync()
    {
        using var content = new MemoryStream([1]);
        var file = await Client.Attachments.UploadAttachmentAsync(new FilePart(content, "notes.txt"));
        var request = new SessionCreateRequest
        {
            Prompt = "a",
            AttachmentUrls = [new Uri(file.Url)],
            StructuredOutputSchema = JsonNode.Parse("""{"type":"object"}""")!.AsObject(),
        };
        var sessions = Client.Sessions;
        var id = (await sessions.CreateSessionAsync(request)).SessionId;
        await sessions.WaitForSessionAsync(id);
        await sessions.ListSessionsAsync();
        await sessions.PostMessageAsync(id, new SessionMessageCreateRequest { Message = "b" });
        await sessions.GetSessionMessagesAsync(id);
        await sessions.GetSessionAttachmentsAsync(id);
        await sessions.AppendSessionTagsAsync(id, Tags);
        await sessions.ReplaceSessionTagsAsync(id, Tags);
        await sessions.GetSessionTagsAsync(id);
        await sessions.GenerateSessionInsightsAsync(id);
        Clock.Advance(Long);
        await sessions.GetSessionInsightsAsync(id);
        await sessions.ListSessionInsightsAsync();
        await sessions.ArchiveSessionAsync(id);
        await sessions.UnarchiveSessionAsync(id);
        await sessions.TerminateSessionAsync(id);
    }

    private async Task CallEnterpriseSessionsAsync()
    {
        var sessions = Client.Enterprise.Sessions;
        var id = (await Client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" })).SessionId;
        await sessions.GetAccountSessionsAsync();
        await sessions.GetAccountSessionAsync(id);
        await sessions.PostAccountSessionMessageAsync(id, new SessionMessageCreateRequest { Message = "b" });
        await sessions.GetAccountSessionMessagesAsync(id);
        await sessions.GetAccountSessionAttachmentsAsync(id);
        await sessions.AppendAccountSessionTagsAsync(id, Tags);
        await sessions.ReplaceAccountSessionTagsAsync(id, Tags);
        await sessions.GetAccountSessionTagsAsync(id);
        await sessions.GenerateAccountSessionInsightsAsync(id);
        await sessions.GetAccountSessionInsightsAsync(id);
    }

    private async Task CallTextsAsync()
    {
        var playbook = new PlaybookCreateRequest { Title = "a", Body = "b" };
        var own = (await Client.Playbooks.CreatePlaybookAsync(playbook)).PlaybookId;
        await Client.Playbooks.ListPlaybooksAsync();
        await Client.Playbooks.GetPlaybookAsync(own);
        await Client.Playbooks.UpdatePlaybookAsync(own, playbook);
        await Client.Playbooks.DeletePlaybookAsync(own);
        var shared = (await Client.Enterprise.Playbooks.CreatePlaybookAsync(playbook)).PlaybookId;
        await Client.Enterprise.Playbooks.ListPlaybooksAsync();
        await Client.Enterprise.Playbooks.GetPlaybookAsync(shared);
        await Client.Enterprise.Playbooks.UpdatePlaybookAsync(shared, playbook);
        await Client.Enterprise.Playbooks.DeletePlaybookAsync(shared);

        var note = new KnowledgeNoteCreateRequest
        {
            Name = "a",
            Body = "b",
            Trigger = "c",
        };
        own = (await Client.Knowledge.CreateNoteAsync(note)).NoteId;
        await Client.Knowledge.ListNotesAsync();
        await Client.Knowledge.ListFoldersAsync();
        await Client.Knowledge.GetNoteAsync(own);
        await Client.Knowledge.UpdateNoteAsync(own, note);
        await Client.Knowledge.DeleteNoteAsync(own);
        shared = (await Client.Enterprise.Knowledge.CreateNoteAsync(note)).NoteId;
        await Client.Enterprise.Knowledge.ListNotesAsync();
        await Client.Enterprise.Knowledge.ListFoldersAsync();
        await Client.Enterprise.Knowledge.GetNoteAsync(shared);
        await Client.Enterprise.Knowledge.UpdateNoteAsync(shared, note);
        await Client.Enterprise.Knowledge.DeleteNoteAsync(shared);

        var secret = new SecretCreateRequest
        {
            Key = "a",
            Value = "b",
            Type = SecretType.Cookie,
        };
        var secretId = (await Client.Secrets.CreateSecretAsync(secret)).SecretId;
        await Client.Secrets.ListSecretsAsync();
        await Client.Secrets.DeleteSecretAsync(secretId);
    }

    private async Task CallSchedulesAsync()
    {
        var request = new ScheduleCreateRequest
        {
            Name = "a",
            Prompt = "b",
            ScheduledAt = Start,
        };
        var id = (await Client.Schedules.CreateScheduleAsync(request)).ScheduledSessionId;
        await Client.Schedules.ListSchedulesAsync();
        await Client.Schedules.GetScheduleAsync(id);
        await Client.Schedules.UpdateScheduleAsync(id, new ScheduleUpdateRequest { Tags = ["a"] });
        await Client.Schedules.DeleteScheduleAsync(id);
    }

    private async Task CallAutomationsAsync()
    {
        var id = (await CreateAsync()).AutomationId;
        await Client.Automations.ListAutomationsAsync();
        await Client.Automations.GetAutomationAsync(id);
        await Client.Automations.UpdateAutomationAsync(id, new AutomationUpdateRequest { Enabled = false });
        await Client.Automations.DeleteAutomationAsync(id);
        await Client.Automations.GetAutomationSchemasAsync();
        await Client.Automations.ListAutomationTemplatesAsync();
    }

    private async Task CallCodeScansAsync()
    {
        var scans = Client.CodeScans;
        var id = (await scans.StartCodeScanAsync(new() { RepoName = "a" })).ScanId;
        await scans.StartIngestionAsync(new() { RepoName = "a", ProfileId = "profile-sarif" });
        Clock.Advance(Long);
        await scans.ListCodeScansAsync();
        var finding = (await scans.ListFindingsAsync(new() { ScanId = id })).Items[0].FindingId;
        await scans.RemediateFindingAsync(id, finding);
        await scans.GetMetricsAsync(Start, Clock.GetUtcNow());
        await scans.EnableAutoScanAsync(id, []);
        await scans.DisableAutoScanAsync(id);
        await scans.SetProfileAsync(id, new() { ["profile_id"] = "profile-dead-code" });
        await scans.ListProfilesAsync();
        await scans.GetProfileAsync("profile-sarif");
        await scans.UpdateProfileAsync("profile-sarif", new() { ["description"] = "a" });
    }

    private async Task CallEnterpriseCodeScansAsync()
    {
        var scans = Client.Enterprise.CodeScans;
        var organization = Devin.OrganizationId;
        var id = (await scans.StartCodeScanAsync(organization, new() { RepoName = "a" })).ScanId;
        await scans.StartIngestionAsync(organization, new() { RepoName = "a", ProfileId = "profile-sarif" });
        Clock.Advance(Long);
        await scans.ListCodeScansAsync();
        var finding = (await scans.ListFindingsAsync(new() { ScanId = id })).Items[0].FindingId;
        await scans.RemediateFindingAsync(organization, id, finding);
        await scans.GetMetricsAsync(Start, Clock.GetUtcNow());
        await scans.EnableAutoScanAsync(organization, id, []);
        await scans.SetProfileAsync(organization, id, new() { ["profile_id"] = "profile-dead-code" });
        await scans.ListProfilesAsync();
        await scans.GetProfileAsync("profile-sarif");
    }

    private async Task CallReviewsAndBuildsAsync()
    {
        var review = new PrReviewCreateRequest { PrUrl = "https://github.com/acme/storefront/pull/1" };
        await Client.PrReviews.CreatePrReviewAsync(review);
        await Client.PrReviews.GetPrReviewStatusAsync(review.PrUrl);
        await Client.Enterprise.PrReviews.CreatePrReviewAsync(review);
        await Client.Enterprise.PrReviews.GetPrReviewStatusAsync(review.PrUrl);

        var cancelled = (await Client.Builds.TriggerBuildAsync([])).BuildId;
        await Client.Builds.CancelBuildAsync(cancelled);
        var build = (await Client.Builds.TriggerBuildAsync([])).BuildId;
        Clock.Advance(Long);
        await Client.Builds.ListBuildsAsync();
        await Client.Builds.GetBuildAsync(build);
        await Client.Builds.GetBuildLogsAsync(build);
        await Client.Builds.PinBuildAsync(build, []);
    }

    private async Task CallBlueprintsAsync()
    {
        var own = (await Client.Blueprints.CreateBlueprintAsync(new() { RepoName = "a", Contents = "b" })).BlueprintId;
        await Client.Blueprints.ListBlueprintsAsync();
        await Client.Blueprints.GetBlueprintAsync(own);
        await Client.Blueprints.UpdateBlueprintAsync(own, new() { Position = 0 });
        await Client.Blueprints.GetBlueprintContentsAsync(own);
        using var content = new MemoryStream([1]);
        await Client.Blueprints.UploadBlueprintFileAsync(own, "a", new FilePart(content, "a"));
        await Client.Blueprints.ListBlueprintFilesAsync(own);
        var path = $"/v3beta1/organizations/{Devin.OrganizationId}/snapshot-setup/sync";
        await Devin.SendRawAsync(HttpMethod.Post, path, """{"repo_name":"a"}""");

        var blueprints = Client.Enterprise.Blueprints;
        var shared = (await blueprints.CreateBlueprintAsync(new() { Contents = "b" })).BlueprintId;
        await blueprints.ListBlueprintsAsync();
        await blueprints.GetBlueprintAsync(shared);
        await blueprints.UpdateBlueprintAsync(shared, new() { Contents = "c" });
        await blueprints.GetBlueprintContentsAsync(shared);
        using var other = new MemoryStream([1]);
        await blueprints.UploadBlueprintFileAsync(shared, "a", new FilePart(other, "a"));
        await blueprints.ListBlueprintFilesAsync(shared);
    }

    private async Task CallRepositoriesAsync()
    {
        const string Path = "acme/payments";
        var repositories = Client.Repositories;
        await repositories.ListRepositoriesAsync(new() { LoadIndexingStatus = true });
        await repositories.IndexRepositoryAsync(Path, new() { BranchNames = ["a", "b"] });
        Clock.Advance(Long);
        await repositories.GetRepositoryIndexingStatusAsync(Path);
        await repositories.ListIndexedRepositoriesAsync();
        await repositories.RemoveBranchFromIndexingAsync(Path, "a");
        await repositories.RemoveRepositoryFromIndexingAsync(Path);
        await repositories.BulkIndexRepositoriesAsync(new() { Repositories = [new() { RepositoryPath = Path }] });
        await repositories.BulkRemoveRepositoriesFromIndexingAsync(new() { RepositoryPaths = [Path] });
    }
}
