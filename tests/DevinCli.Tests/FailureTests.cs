namespace DevinCli.Tests;

/// <summary>What the program prints when it fails, and its exit code.</summary>
[TestFixture]
internal sealed class FailureTests : CliTests
{
    [Test]
    public async Task Without_a_key_nothing_is_sent_and_the_variable_is_named()
    {
        var variables = Environment;
        variables.Remove("DEVIN_API_KEY");
        AssertFailure(
            await CliProgram.RunAsync(variables, ["list"]),
            2,
            "error: The environment variable DEVIN_API_KEY is not set."
        );
    }

    [Test]
    public async Task Without_an_organization_the_variable_is_named()
    {
        var variables = Environment;
        variables.Remove("DEVIN_ORG_ID");
        AssertFailure(await CliProgram.RunAsync(variables, ["list"]), 2, "DEVIN_ORG_ID");
        Assert.That(Devin.Requests, Is.Empty);
    }

    [Test]
    public async Task A_key_that_the_service_refuses_is_a_failure_that_does_not_show_the_key()
    {
        var variables = Environment;
        variables["DEVIN_API_KEY"] = "cog_wrong_key";
        var result = await CliProgram.RunAsync(variables, ["list"]);
        AssertFailure(result, 1, "401");
        Assert.That(result.Error, Does.Not.Contain("wrong_key"));
    }

    [Test]
    public async Task A_service_that_cannot_be_reached_is_a_failure()
    {
        var variables = Environment;
        // No server has the first port.
        variables["DEVIN_BASE_URL"] = "http://127.0.0.1:1";
        AssertFailure(
            await CliProgram.RunAsync(variables, ["list"]),
            1,
            "error: ListSessions received no complete response from http://127.0.0.1:1"
        );
    }

    [TestCase("follow")]
    [TestCase("terminate")]
    public async Task An_unknown_session_is_a_failure(string command) =>
        AssertFailure(await RunAsync(command, "devin-0"), 1, "404 Not Found");

    [Test]
    public async Task A_value_that_the_contract_does_not_allow_is_not_sent()
    {
        var tags = Enumerable.Range(0, 51).SelectMany(static number => (string[])["--tag", $"t{number}"]);
        AssertFailure(await RunAsync(["create", "Review.", .. tags]), 2, "error: ");
        Assert.That(Devin.Requests, Is.Empty);
    }

    [TestCase("follow")]
    [TestCase("follow", "a", "--timeout", "0")]
    [TestCase("follow", "a", "--interval", "NaN")]
    [TestCase("list", "--limit", "0")]
    [TestCase("create", "a", "--attach", "no-such-file")]
    [TestCase("no-such-command")]
    public async Task A_wrong_command_line_is_described(params string[] arguments)
    {
        var result = await RunAsync(arguments);
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.EqualTo(2));
            Assert.That(result.Error, Is.Not.Empty);
            Assert.That(Devin.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task Help_lists_the_commands_and_the_exit_codes()
    {
        var result = await RunAsync("--help");
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.Zero);
            foreach (var command in (string[])["create", "follow", "list", "message", "attach", "terminate"])
            {
                Assert.That(result.Output, Does.Match($@"\n  {command} "));
            }

            foreach (
                var code in (int[])
                    [ExitCode.Success, ExitCode.Failure, ExitCode.Usage, ExitCode.NotFinished, ExitCode.Interrupted]
            )
            {
                Assert.That(result.Output, Does.Match($@"\n    {code} +\w"));
            }
        });
    }

    private static void AssertFailure(CliResult result, int code, string message) =>
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.EqualTo(code), result.Error);
            Assert.That(result.Error, Does.Contain(message));
            Assert.That(result.Output, Is.Empty);
            Assert.That(result.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        });
}
