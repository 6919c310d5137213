using Devin.Generated.Models;
using Devin.Generated.Testing.Core;
using Devin.Tests.Shared.Processes;

namespace DevinCli.Tests;

/// <summary>How following shows a session and ends.</summary>
[TestFixture]
internal sealed class FollowTests : CliTests
{
    private static readonly string[] Fast = ["--interval", "0.01"];

    private static readonly SessionScript Endless = new(
        new SessionStep(SessionStatus.Running, SessionStatusDetail.Working) { Reads = int.MaxValue }
    );

    [Test]
    public async Task Follow_prints_each_event_once_until_the_work_is_finished()
    {
        var session = await CreateSessionAsync(
            SessionScript.OpeningPullRequest(new Uri("https://github.com/example/shop/pull/128"))
        );
        var result = await RunAsync(["follow", session, .. Fast]);
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.Zero, result.Error);
            Assert.That(
                result.Lines.Select(static line =>
                    line[(line.IndexOf("Z  ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..]
                ),
                Is.SupersetOf(
                    new[]
                    {
                        "running working",
                        "devin: I have started.",
                        "pull request https://github.com/example/shop/pull/128 open",
                        "running finished",
                        "devin: I have finished.",
                        "The work is finished.",
                    }
                )
            );
            Assert.That(result.Lines, Is.Unique);
        });
    }

    [TestCase("WaitingForUser", "waits for a reply: devin message devin-")]
    [TestCase("Suspending", "is suspended. A message resumes it: devin message devin-")]
    [TestCase("Failing", "The session has failed.")]
    public async Task Work_that_is_not_finished_has_an_exit_code_of_its_own(string script, string sentence)
    {
        var session = await CreateSessionAsync(
            script switch
            {
                "WaitingForUser" => SessionScript.WaitingForUser,
                "Suspending" => SessionScript.Suspending,
                _ => SessionScript.Failing,
            }
        );
        var result = await RunAsync(["follow", session, .. Fast]);
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.EqualTo(3), result.Error);
            Assert.That(result.Lines[^1], Does.Contain(sentence));
        });
    }

    [Test]
    public async Task Following_stops_after_the_timeout_and_the_session_continues()
    {
        var session = await CreateSessionAsync(Endless);
        var result = await RunAsync(["follow", session, "--timeout", "0.002", .. Fast]);
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.EqualTo(3), result.Error);
            Assert.That(result.Lines[^1], Is.EqualTo("The time is up. The session continues."));
            Assert.That(Devin.Sessions.Get(session).Status, Is.EqualTo(SessionStatus.Running));
        });
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task An_interrupt_stops_following_and_the_session_continues()
    {
        var session = await CreateSessionAsync(Endless);
        using var program = CliProgram.Start(["follow", session, .. Fast], Environment);
        var first = await program.StandardOutput.ReadLineAsync();
        await ControlC.PressAsync(program);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await using var end = limit.Token.Register(() => program.Kill());
        var error = await program.StandardError.ReadToEndAsync(CancellationToken.None);
        await program.WaitForExitAsync(CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(first, Does.EndWith("running working"));
            Assert.That(program.ExitCode, Is.EqualTo(130));
            Assert.That(error.Trim(), Is.EqualTo("error: Interrupted. Sessions continue without this program."));
            Assert.That(Devin.Sessions.Get(session).Status, Is.EqualTo(SessionStatus.Running));
        });
    }

    [Test]
    public async Task Create_follows_the_session_without_an_account()
    {
        var result = await CliProgram.RunAsync(
            new Dictionary<string, string>(),
            ["create", "Review.", "--follow", "--in-memory"]
        );
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.Zero, result.Error);
            Assert.That(result.Lines[0], Does.StartWith("Created devin-"));
            Assert.That(result.Output, Does.Contain("user: Review."));
            Assert.That(result.Lines[^1], Is.EqualTo("The work is finished."));
        });
    }
}
