namespace Devin.Generator.Tests.Findings;

/// <summary>
/// The common options of <c>drift</c> and <c>changes</c>. Each command runs on an input with one warning.
/// </summary>
[TestFixture("drift")]
[TestFixture("changes")]
public sealed class SameOptionsTests(string command)
{
    private const string Text = """
        openapi: 3.1.0
        info: {title: T, version: 1.0.0}
        paths:
          /a:
            get:
              operationId: get_a
              responses:
                '200':
                  description: d
                  headers: {X-Rate: {schema: {type: string}}}
                  content: {application/json: {schema: {type: object, properties: {b: {type: string, maxLength: 5}}}}}

        """;

    // In drift a warning of the kind missing-message, in changes a warning of DR074.
    private static readonly string Other = Text.Replace(
        "          headers: {X-Rate: {schema: {type: string}}}\n",
        "",
        StringComparison.Ordinal
    );

    private Workspace _workspace = null!;

    [SetUp]
    public void Open()
    {
        _workspace = new Workspace();
        _workspace.Write("one.yaml", Text);
        _workspace.Write("two.yaml", Other);
    }

    [TearDown]
    public void Close() => _workspace.Dispose();

    [Test]
    public void A_reason_is_given_to_the_entries_that_have_none()
    {
        string[] options = ["--fail-on", "warning", "--baseline", "accepted.yaml"];
        Assert.That(Run([.. options, "--update-baseline", "--reason", "First."]).Code, Is.Zero);
        Assert.That(Run([.. options, "--update-baseline", "--reason", "Second."]).Code, Is.Zero);
        Assert.That(_workspace.Read("accepted.yaml"), Does.Contain("reason: \"First.\"").And.Not.Contain("Second."));
    }

    [TestCase("--reason", "Known.")]
    [TestCase("--reason", " ", "--baseline", "accepted.yaml", "--update-baseline")]
    public void A_reason_needs_a_text_and_an_updated_baseline(params string[] options) =>
        Assert.That(Run(options).Error, Does.Contain("--reason needs a text, and --update-baseline."));

    [TestCase("info", 1)]
    [TestCase("warning", 1)]
    [TestCase("error", 0)]
    [TestCase("never", 0)]
    public void Fail_on_names_the_lowest_severity_that_fails(string severity, int code) =>
        Assert.That(Run("--fail-on", severity).Code, Is.EqualTo(code));

    [Test]
    public void A_baseline_is_written_needs_reasons_accepts_and_becomes_stale()
    {
        Assert.That(
            Run("--fail-on", "warning", "--baseline", "accepted.yaml", "--update-baseline").Code,
            Is.EqualTo(1)
        );
        var written = _workspace.Read("accepted.yaml");
        Assert.That(
            written,
            Does.Match(
                "accepted:\n  - fingerprint: \"[0-9a-f]{16}\"\n    kind: [^\n]+\n    pointer: \"[^\n]+\"\n    reason: \"\"\n"
            )
        );
        Assert.That(Run("--fail-on", "warning", "--baseline", "accepted.yaml").Output, Does.Contain("write one"));

        _workspace.Write("accepted.yaml", written.Replace("\"\"", "\"Known.\"", StringComparison.Ordinal));
        var accepted = Run("--fail-on", "warning", "--baseline", "accepted.yaml", "--strict");
        Assert.That(accepted.Code, Is.Zero);
        Assert.That(accepted.Output, Does.Contain("1 accepted").And.Not.Contain("Known."));
        Assert.That(Run("--baseline", "accepted.yaml", "--all").Output, Does.Contain("Accepted: Known."));

        Assert.That(Run("--fail-on", "warning", "--baseline", "accepted.yaml", "--update-baseline").Code, Is.Zero);
        Assert.That(_workspace.Read("accepted.yaml"), Does.Contain("reason: \"Known.\""));

        _workspace.Write("two.yaml", Text);
        Assert.That(Run("--baseline", "accepted.yaml").Code, Is.Zero);
        var stale = Run("--baseline", "accepted.yaml", "--strict");
        Assert.That(stale.Code, Is.EqualTo(4));
        Assert.That(stale.Output, Does.Contain("warning stale-baseline-entry: The baseline entry "));
    }

    [TestCase("missing.yaml", 3)]
    [TestCase("one.yaml", 3)]
    public void A_baseline_that_cannot_be_read_gives_3(string file, int code)
    {
        var run = Run("--baseline", file);

        Assert.That((run.Code, run.Output), Is.EqualTo((code, "")));
        Assert.That(run.Error, Does.StartWith($"{file}(1,1): error DG00"));
    }

    [TestCase("--fail-on", "fatal")]
    [TestCase("--format", "pdf")]
    [TestCase("--update-baseline")]
    public void A_wrong_command_line_gives_2(params string[] arguments) =>
        Assert.That(Run(arguments).Code, Is.EqualTo(2));

    [Test]
    public void The_values_of_an_option_are_listed_below_each_other() =>
        Assert.That(Run("--fail-on", "fatal").Error, Does.Contain("\n  'info'\n  'warning'\n"));

    [Test]
    public void A_report_that_cannot_be_written_gives_3() =>
        Assert.That(Run("--output", "no/such/folder/report").Code, Is.EqualTo(3));

    [Test]
    public void Quiet_leaves_out_the_summary_only()
    {
        var (all, quiet) = (Run().Output, Run("--quiet").Output);

        Assert.That(all, Does.StartWith(quiet));
        Assert.That(all[quiet.Length..], Does.Match(@"^[^\n]+ \(0 errors, 1 warning, 0 info\)\.\n$"));
        _workspace.Write("two.yaml", Text);
        Assert.That(Run("--quiet").Output, Is.Empty);
    }

    [Test]
    public void Verbose_names_each_file_with_its_time_and_leaves_the_report_as_it_is()
    {
        var (plain, verbose) = (Run("--output", "report"), Run("--verbose"));

        Assert.That(verbose.Output, Is.EqualTo(_workspace.Read("report")));
        Assert.That(plain.Error, Is.Empty);
        Assert.That(
            verbose.Error,
            Does.Match(@"(?m)^ +\d+\.\d{3} s  read(ing)? one\.yaml( \(1 of 2\))?$").And.Match(@"read(ing)? two\.yaml")
        );
    }

    [TestCase("--baseline")]
    [TestCase("--update-baseline")]
    [TestCase("--fail-on")]
    [TestCase("--strict")]
    [TestCase("--all")]
    [TestCase("--format")]
    [TestCase("--output")]
    [TestCase("--quiet")]
    [TestCase("--verbose")]
    public void The_help_has_the_options_that_both_commands_have(string option) =>
        Assert.That(_workspace.Run(command, "--help").Output, Does.Contain($"\n  {option} "));

    private (int Code, string Output, string Error) Run(params string[] arguments) =>
        _workspace.Run([
            command,
            "one.yaml",
            "two.yaml",
            .. command == "drift" ? (string[])["--reference", "one.yaml"] : [],
            .. arguments,
        ]);
}
