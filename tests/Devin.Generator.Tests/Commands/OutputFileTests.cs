using Devin.Generator.Tests.Refresh;

namespace Devin.Generator.Tests.Commands;

/// <summary>What a command writes beside its result: a failure names the file and changes nothing.</summary>
public sealed class OutputFileTests
{
    private const string Contract = """
        openapi: 3.1.0
        info: { title: T, version: '1.0.0' }
        paths: { /a: { get: { operationId: a, responses: { '204': { description: x } } } } }

        """;

    private Workspace _workspace = null!;

    [SetUp]
    public void CreateWorkspace()
    {
        _workspace = new Workspace();
        _workspace.Write("one.yaml", Contract);
        _workspace.Write("two.yaml", Contract.Replace("/a", "/b", StringComparison.Ordinal));
        _workspace.Write(
            "overlay.yaml",
            "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions: [{ target: $.info, description: d, update: { title: U } }]\n"
        );
        _workspace.Write("copies/ja/v3-openapi.yaml", _workspace.Read("two.yaml"));
        _workspace.Write("baseline.yaml", "accepted: []\n");
        _workspace.Write("folder/mine.txt", "mine");
    }

    [TearDown]
    public void DeleteWorkspace() => _workspace.Dispose();

    [TestCase("changes one.yaml two.yaml --output", "folder", "it is a folder")]
    [TestCase("changes one.yaml two.yaml --output", "no/report", "its folder does not exist")]
    [TestCase("changes one.yaml two.yaml --update-baseline --baseline", "folder", "")]
    [TestCase("drift one.yaml two.yaml --output", "folder", "it is a folder")]
    [TestCase("drift one.yaml two.yaml --output", "no/report", "its folder does not exist")]
    [TestCase("bundle --contract one.yaml --output", "folder", "it is a folder")]
    [TestCase("bundle --contract one.yaml --output", "one.yaml/bundle", "")]
    [TestCase("generate --contract one.yaml --copies copies --output out --drift-report", "one.yaml/drift", "")]
    public void A_file_that_cannot_be_written_is_named_and_nothing_is_changed(
        string command,
        string file,
        string reason
    )
    {
        var before = _workspace.Snapshot("");

        var run = _workspace.Run([.. command.Split(' '), file]);

        Assert.Multiple(() =>
        {
            Assert.That((run.Code, run.Output), Is.EqualTo((3, "")));
            Assert.That(run.Error, Does.StartWith($"{file}(1,1): error DG0011: ").And.Contain(reason));
            Assert.That(_workspace.Snapshot(""), Is.EqualTo(before));
        });
    }

    [TestCase("changes one.yaml two.yaml --output", "one.yaml")]
    [TestCase("changes one.yaml two.yaml --output", "./two.yaml")]
    [TestCase("changes one.yaml two.yaml --overlay overlay.yaml --output", "overlay.yaml")]
    [TestCase("changes one.yaml two.yaml --baseline baseline.yaml --update-baseline --output", "baseline.yaml")]
    [TestCase("drift one.yaml two.yaml --output", "two.yaml")]
    [TestCase("drift one.yaml --reference two.yaml --output", "two.yaml")]
    public void A_report_does_not_overwrite_an_input(string command, string file)
    {
        var before = _workspace.Snapshot("");

        var run = _workspace.Run([.. command.Split(' '), file]);

        Assert.Multiple(() =>
        {
            Assert.That((run.Code, run.Output), Is.EqualTo((3, "")));
            Assert.That(run.Error, Does.Contain($"error DG0011: '{Path.GetFileName(file)}' is an input"));
            Assert.That(_workspace.Snapshot(""), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task A_refresh_whose_summary_cannot_be_written_changes_nothing()
    {
        await using var refresh = await RefreshRun.StartAsync();
        Directory.CreateDirectory(refresh.At("summary"));

        Assert.That(refresh.Refresh("--output", "summary").Code, Is.EqualTo(3));
        Assert.That(refresh.Files(), Is.Empty);

        Assert.That(refresh.Refresh("--output", "summary.txt").Code, Is.EqualTo(5));
        Assert.That(refresh.Read("summary.txt"), Does.StartWith("New: "));
        Assert.That(refresh.Read("openapi/v3-openapi.yaml"), Is.Not.Empty);
    }
}
