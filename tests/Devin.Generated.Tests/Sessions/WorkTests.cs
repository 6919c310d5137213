using Devin.Generated.Fluent;
using Devin.Generated.Models;
using Devin.Generated.Tests.Transport;

namespace Devin.Generated.Tests.Sessions;

/// <summary>Waiting for builds, code scans, reviews, indexing and insights, with both clients.</summary>
[TestFixture]
internal sealed class WorkTests
{
    private const string Scan = """
        {"created_at":1700000000,"host":null,"org_id":"org-1","profile":null,"repo_name":"a/b","scan_id":"scan-1",
         "scan_type":"security","status":"STATUS"}
        """;

    private static readonly WaitOptions AtMostAnHour = new() { Timeout = TimeSpan.FromHours(1) };

    [TestCase("succeeded", WorkOutcome.Succeeded)]
    [TestCase("failed", WorkOutcome.Failed)]
    [TestCase("cancelled", WorkOutcome.Canceled)]
    [TestCase("exploded", WorkOutcome.TimedOut)]
    public async Task A_build_ends(string status, WorkOutcome outcome)
    {
        const string body = """
            {"build_id":"build-1","completed_at":null,"created_at":1,"pinned":false,"started_at":null,"status":"STATUS",
             "trigger":null,"triggered_by_user_id":null,"updated_at":1}
            """;
        using var service = new WorkService(body, "pending", "running", status);
        var result = await service.Client.Builds.WaitForBuildAsync("build-1", AtMostAnHour);
        Assert.That((result.Outcome, result.Value.Status.Value), Is.EqualTo((outcome, status)));
        service.Restart();
        var fluent = await service
            .Api.V3beta1.Organizations["org-1"]
            .SnapshotSetup.Builds["build-1"]
            .WaitAsync(AtMostAnHour);
        Assert.That(fluent.Outcome, Is.EqualTo(outcome));
        Assert.That(
            service.Paths.Distinct(),
            Is.EqualTo(new[] { "/v3beta1/organizations/org-1/snapshot-setup/builds/build-1" })
        );
    }

    [TestCase("completed", WorkOutcome.Succeeded)]
    [TestCase("errored", WorkOutcome.Failed)]
    public async Task A_review_ends(string status, WorkOutcome outcome)
    {
        const string body = """
            {"commit_sha":"a","created_at":"2026-01-01T00:00:00Z","pr_number":1,"repo_path":"a/b","status":"STATUS"}
            """;
        using var service = new WorkService(body, "pending", "running", status);
        var result = await service.Client.PrReviews.WaitForPrReviewAsync("https://a/1", "abc", AtMostAnHour);
        Assert.That((result.Outcome, result.Value.Status.Value), Is.EqualTo((outcome, status)));
        service.Restart();
        var enterprise = await service.Client.Enterprise.PrReviews.WaitForPrReviewAsync(
            "https://a/1",
            "abc",
            AtMostAnHour
        );
        Assert.That(enterprise.Outcome, Is.EqualTo(outcome));
        service.Restart();
        var fluent = await service
            .Api.V3.Organizations["org-1"]
            .PrReviews.WaitAsync("https://a/1", "abc", AtMostAnHour);
        Assert.That(fluent.Outcome, Is.EqualTo(outcome));
        service.Restart();
        var fluentEnterprise = await service.Api.V3.Enterprise.PrReviews.WaitAsync("https://a/1", "abc", AtMostAnHour);
        Assert.That(fluentEnterprise.Outcome, Is.EqualTo(outcome));
        Assert.That(
            service.Queries.Distinct(),
            Is.EqualTo(new[] { "?commit_sha=abc&pr_url=https%3A%2F%2Fa%2F1" })
                .Or.EqualTo(new[] { "?pr_url=https%3A%2F%2Fa%2F1&commit_sha=abc" })
        );
    }

    [TestCase("completed", WorkOutcome.Succeeded)]
    [TestCase("failed", WorkOutcome.Failed)]
    [TestCase("cancelled", WorkOutcome.Canceled)]
    [TestCase("awaiting_user_input", WorkOutcome.RequiresUserInput)]
    public async Task A_code_scan_ends(string status, WorkOutcome outcome)
    {
        var body =
            $$"""{"items":[{{Scan.Replace("scan-1", "scan-0", StringComparison.Ordinal)}},{{Scan}}],"has_next_page":false}""";
        using var service = new WorkService(body, "waiting", "pending", "running", status);
        var started = System.Text.Json.JsonSerializer.Deserialize<CodeScanResponse>(Scan)!;
        var result = await service.Client.CodeScans.WaitForCodeScanAsync(started, AtMostAnHour);
        Assert.That((result.Outcome, result.Value.ScanId), Is.EqualTo((outcome, "scan-1")));
        service.Restart();
        var enterprise = await service.Client.Enterprise.CodeScans.WaitForCodeScanAsync(started, AtMostAnHour);
        Assert.That(enterprise.Outcome, Is.EqualTo(outcome));
        Assert.That(service.Queries[^1], Does.Contain("org_ids=org-1"));
        service.Restart();
        var fluent = await service.Api.V3.Organizations["org-1"].CodeScans.Scans.WaitAsync(started, AtMostAnHour);
        Assert.That(fluent.Outcome, Is.EqualTo(outcome));
        service.Restart();
        var fluentEnterprise = await service.Api.V3.Enterprise.CodeScans.Scans.WaitAsync(started, AtMostAnHour);
        Assert.That(fluentEnterprise.Outcome, Is.EqualTo(outcome));
        Assert.That(service.Queries[^1], Does.Contain("org_ids=org-1"));
        Assert.That(service.Queries, Is.All.Contains("repo_name=a%2Fb").And.All.Contains("time_after=1699999999"));
    }

    [Test]
    public async Task A_code_scan_that_is_not_listed_is_an_error()
    {
        using var service = new WorkService("""{"items":[],"has_next_page":false}""", "");
        var started = System.Text.Json.JsonSerializer.Deserialize<CodeScanResponse>(Scan)!;
        await Assert.ThatAsync(
            () => service.Client.CodeScans.WaitForCodeScanAsync(started, AtMostAnHour),
            Throws.InvalidOperationException.With.Message.Contains("'scan-1'")
        );
    }

    [TestCase("completed", true, WorkOutcome.Succeeded)]
    [TestCase("failed", true, WorkOutcome.Failed)]
    [TestCase("in_progress", false, WorkOutcome.Canceled)]
    public async Task Indexing_ends(string status, bool isEnabled, WorkOutcome outcome)
    {
        var body = $$"""
            {"indexing_enabled":{{(isEnabled ? "true" : "false")}},"latest_completed_search_index_job":null,
             "latest_completed_wiki_index_job":null,"latest_indexes":[
              {"branch_name":null,"commit":"a","created_at":1,"job_id":"1","status":"completed"},
              {"branch_name":"b","commit":"a","created_at":1,"job_id":"2","status":"STATUS"}]}
            """;
        using var service = new WorkService(body, "in_progress", "in_progress", status);
        var result = await service.Client.Repositories.WaitForRepositoryIndexingAsync("a/b", AtMostAnHour);
        Assert.That(result.Outcome, Is.EqualTo(outcome));
        service.Restart();
        var fluent = await service
            .Api.V3beta1.Organizations["org-1"]
            .Repositories["a/b"]
            .Indexing.WaitAsync(AtMostAnHour);
        Assert.That(fluent.Outcome, Is.EqualTo(outcome));
    }

    [Test]
    public async Task Insights_are_generated_once_and_read_until_they_have_an_analysis()
    {
        using var service = new WorkService(
            """{"session_id":"devin-1","status":"started","analysis":STATUS}""",
            "null",
            "null",
            "null",
            "{}"
        );
        var result = await service.Client.Sessions.GenerateAndWaitForSessionInsightsAsync("1", AtMostAnHour);
        Assert.That(result.Outcome, Is.EqualTo(WorkOutcome.Succeeded));
        Assert.That(
            service.Paths.Select(static path => path.Split('/')[^1]),
            Is.EqualTo(new[] { "generate", "insights", "insights", "insights" })
        );
        service.Restart();
        var fluent = await service
            .Api.V3.Organizations["org-1"]
            .Sessions["devin-1"]
            .Insights.GenerateAndWaitAsync(AtMostAnHour);
        Assert.That(fluent.Outcome, Is.EqualTo(WorkOutcome.Succeeded));
    }

    [Test]
    public async Task Insights_and_sessions_of_an_enterprise_are_waited_for_with_their_organization(
        [Values] bool isFluent
    )
    {
        using var service = new WorkService(
            """
            {"session_id":"devin-1","status":"exit","analysis":STATUS,"items":[{"event_id":"1"},{},7],"has_next_page":false}
            """,
            "null",
            "{}"
        );
        var options = new SessionWaitOptions { IncludeMessages = true, Timeout = TimeSpan.FromHours(1) };
        var sessions = service.Client.Enterprise.Sessions;
        var session = service.Api.V3.Enterprise.Sessions["1"];
        var insights = isFluent
            ? await session.Insights.GenerateAndWaitAsync("org-2", AtMostAnHour)
            : await sessions.GenerateAndWaitForAccountSessionInsightsAsync("1", "org-2", AtMostAnHour);
        Assert.That(insights.Outcome, Is.EqualTo(WorkOutcome.Succeeded));
        var result = isFluent
            ? await session.WaitAsync("org-2", options)
            : await sessions.WaitForAccountSessionAsync("1", "org-2", options);
        Assert.That((result.Reason, result.LastEventId), Is.EqualTo((SessionStopReason.Exited, "1")));
        Assert.That(
            service.Paths,
            Is.EqualTo(
                new[]
                {
                    "/v3/enterprise/sessions/devin-1/insights/generate",
                    "/v3/enterprise/sessions/devin-1/insights",
                    "/v3/enterprise/sessions/devin-1",
                    "/v3/enterprise/sessions/devin-1/messages",
                }
            )
        );
        Assert.That(service.Queries, Is.All.EqualTo("?org_id=org-2"));
        var changes = isFluent
            ? session.FollowAsync("org-2", options)
            : sessions.FollowAccountSessionAsync("1", "org-2", options);
        Assert.That(await changes.LastAsync(), Is.EqualTo(result));
    }

    [Test]
    public async Task A_status_that_cannot_be_read_does_not_end_the_wait()
    {
        using var service = new WorkService(
            """{"build_id":"build-1","status":STATUS}""",
            "7",
            "null",
            "[]",
            "\"failed\""
        );
        var result = await service.Client.Builds.WaitForBuildAsync("build-1", AtMostAnHour);
        Assert.That((result.Outcome, service.Paths.Count), Is.EqualTo((WorkOutcome.Failed, 4)));
    }

    [Test]
    public async Task The_fluent_client_follows_and_runs_sessions_too()
    {
        using var rehearsal = new Rehearsal();
        using var http = new HttpClient(rehearsal.Devin.CreateHandler());
        using var api = DevinApiClient.Create(
            new DevinClientOptions
            {
                Token = "cog_in_memory",
                HttpClient = http,
                TimeProvider = rehearsal.Clock,
                AttemptTimeout = Timeout.InfiniteTimeSpan,
                TotalTimeout = Timeout.InfiniteTimeSpan,
            }
        );
        var sessions = api.V3.Organizations["org-in-memory"].Sessions;
        var run = await sessions.RunAsync(
            new SessionCreateRequest { Prompt = "Count." },
            ReportContext.Default.Report,
            Rehearsal.AtMostAnHour
        );
        Assert.That(run.Output, Is.EqualTo(new Report(1, "text")));
        var changes = await sessions[run.Result.Session.PrefixedSessionId]
            .FollowAsync(new SessionWaitOptions { IncludeMessages = true, Timeout = TimeSpan.FromHours(1) })
            .ToListAsync();
        Assert.That(changes.OfType<SessionNewMessage>().Count(), Is.EqualTo(3));
        Assert.That(changes[^1], Is.TypeOf<SessionResult>());
    }

    /// <summary>A service that returns a body with one status after the other, and clients with a clock that advances.</summary>
    private sealed class WorkService : IDisposable
    {
        private readonly StubHandler _handler;
        private readonly HttpClient _http;
        private int _step;

        public WorkService(string body, params string[] statuses)
        {
            _handler = new StubHandler(
                (request, _) =>
                {
                    Queries.Add(request.RequestUri!.Query);
                    var status = statuses[Math.Min(_step++, statuses.Length - 1)];
                    return StubHandler.Json(body.Replace("STATUS", status, StringComparison.Ordinal));
                }
            );
            _http = new HttpClient(_handler);
            var options = new DevinClientOptions
            {
                Token = Service.Token,
                OrganizationId = "org-1",
                HttpClient = _http,
                TimeProvider = new AdvancingClock(),
                AttemptTimeout = Timeout.InfiniteTimeSpan,
                TotalTimeout = Timeout.InfiniteTimeSpan,
            };
            Client = new DevinClient(options);
            Api = DevinApiClient.Create(options);
        }

        public DevinClient Client { get; }

        public DevinApiClient Api { get; }

        public List<string> Queries { get; } = [];

        public IReadOnlyList<string> Paths => _handler.Paths;

        public void Restart() => _step = 0;

        public void Dispose()
        {
            Client.Dispose();
            Api.Dispose();
            _http.Dispose();
        }
    }
}
