using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;
using Devin.Generated.Tests.Schemas;

namespace Devin.Generated.Tests.Sessions;

/// <summary>Sessions with an output of a C# type: from the prompt to the instance.</summary>
[TestFixture]
internal sealed class RunningTests
{
    [Test]
    public async Task A_prompt_and_a_type_are_enough()
    {
        using var rehearsal = new Rehearsal();
        var run = await rehearsal.Sessions.RunSessionAsync("Count the bugs.", ReportContext.Default.Report);
        Assert.That(run.Output, Is.EqualTo(new Report(1, "text")));
        Assert.That((run.HasOutput, run.Result.Reason), Is.EqualTo((true, SessionStopReason.Finished)));
        var reflected = await rehearsal.Sessions.RunSessionAsync<Report>("Count the bugs.");
        Assert.That(reflected.Output, Is.EqualTo(run.Output));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Every_supported_type_is_run_and_read(bool isRecursive)
    {
        using var rehearsal = new Rehearsal();
        if (isRecursive)
        {
            var run = await rehearsal.Sessions.RunSessionAsync("Draw.", OutputContext.Default.Tree);
            Assert.That(run.Output.Name, Is.EqualTo("text"));
        }
        else
        {
            var run = await rehearsal.Sessions.RunSessionAsync("All.", OutputContext.Default.Everything);
            Assert.That((run.Output.Level, run.Output.Place.File), Is.EqualTo((Level.Low, "text")));
        }
    }

    [Test]
    public async Task The_request_is_sent_with_the_schema_and_not_changed()
    {
        using var rehearsal = new Rehearsal();
        var request = new SessionCreateRequest { Prompt = "Count.", Tags = ["a"] };
        await rehearsal.Sessions.CreateSessionAsync(request, ReportContext.Default.Report);
        var sent = JsonNode.Parse(rehearsal.Devin.Requests[0].Body!)!;
        Assert.That(sent["tags"]!.ToJsonString(), Is.EqualTo("""["a"]"""));
        Assert.That(
            sent["structured_output_schema"]!["properties"]!.ToJsonString(),
            Is.EqualTo("""{"bugs":{"type":"integer"},"name":{"type":"string"}}""")
        );
        Assert.That(request.IsAssigned(nameof(request.StructuredOutputSchema)), Is.False);
    }

    [Test]
    public void A_request_with_its_own_schema_is_refused()
    {
        using var rehearsal = new Rehearsal();
        var request = new SessionCreateRequest { Prompt = "Count.", StructuredOutputSchema = [] };
        Assert.That(
            () => rehearsal.Sessions.CreateSessionAsync(request, ReportContext.Default.Report),
            Throws.ArgumentException.With.Message.Contains("StructuredOutputSchema is set")
        );
        Assert.That(rehearsal.Devin.Requests, Is.Empty);
    }

    [Test]
    public async Task An_invalid_wait_option_creates_no_session()
    {
        using var rehearsal = new Rehearsal();
        await Assert.ThatAsync(
            () =>
                rehearsal.Sessions.RunSessionAsync(
                    "Count.",
                    ReportContext.Default.Report,
                    new SessionWaitOptions { MinPollInterval = TimeSpan.Zero }
                ),
            Throws.ArgumentException
        );
        Assert.That(rehearsal.Devin.Requests, Is.Empty);
    }

    [Test]
    public async Task An_output_that_does_not_match_the_type_names_the_session_and_the_place()
    {
        using var rehearsal = Rehearsal.Of(
            new SessionStep(SessionStatus.Running, SessionStatusDetail.Finished)
            {
                StructuredOutput = new JsonObject { ["bugs"] = "none", ["name"] = "a" },
            }
        );
        await Assert.ThatAsync(
            () => rehearsal.Sessions.RunSessionAsync("Count.", ReportContext.Default.Report),
            Throws
                .TypeOf<StructuredOutputException>()
                .With.Message.Contains("'/bugs': expected an integer, found the string 'none'")
                .And.Property(nameof(StructuredOutputException.SessionId))
                .StartsWith("devin-")
        );
    }

    [Test]
    public async Task A_session_that_ends_without_output_has_a_result_to_switch_on()
    {
        using var rehearsal = Rehearsal.Of(new SessionStep(SessionStatus.Suspended, SessionStatusDetail.OutOfCredits));
        var run = await rehearsal.Sessions.RunSessionAsync("Count.", ReportContext.Default.Report);
        Assert.That((run.HasOutput, run.Result.Reason), Is.EqualTo((false, SessionStopReason.LimitReached)));
        Assert.That(
            () => run.Output,
            Throws.InvalidOperationException.With.Message.Contains("LimitReached (suspended out_of_credits)")
        );
    }

    [TestCase("""{"session_id":"devin-1\u001b[2J","status":"run\u0007ning"}""", @"devin-1\u001B[2J")]
    [TestCase("{}", "has no output")]
    public void The_reason_why_there_is_no_output_is_printable(string session, string expected)
    {
        var run = new SessionRun<Report>(
            new SessionResult(JsonSerializer.Deserialize<SessionResponse>(session)!, SessionStopReason.Failed, null)
        );
        var message = Assert.Throws<InvalidOperationException>(() => _ = run.Output)!.Message;
        Assert.That(message, Does.Contain(expected).And.Contain("Failed"));
        Assert.That(message.Any(char.IsControl), Is.False);
    }

    [Test]
    public async Task Serializer_options_determine_the_names()
    {
        using var rehearsal = new Rehearsal();
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        var run = await rehearsal.Sessions.RunSessionAsync<Other>("Name it.", options);
        Assert.That(run.Output.TheName, Is.EqualTo("text"));
        Assert.That(rehearsal.Devin.Requests[0].Body, Does.Contain("the_name"));
    }

    [Test]
    public async Task A_program_that_runs_sessions_is_tested_with_a_double()
    {
        var run = await new Double().RunSessionAsync("Count.", ReportContext.Default.Report);
        Assert.That((run.HasOutput, run.Result.Reason), Is.EqualTo((false, SessionStopReason.Failed)));
    }

    private sealed class Double : SessionsClient
    {
        private static readonly SessionResponse Session = JsonSerializer.Deserialize<SessionResponse>(
            """{"session_id":"devin-1"}"""
        )!;

        public override Task<SessionResponse> CreateSessionAsync(
            SessionCreateRequest request,
            CreateSessionParameters? parameters = null,
            RequestOptions? options = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(Session);

        public override Task<SessionResult> WaitForSessionAsync(
            string devinId,
            SessionWaitOptions? waitOptions = null,
            RequestOptions? options = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(new SessionResult(Session, SessionStopReason.Failed, null));
    }
}
