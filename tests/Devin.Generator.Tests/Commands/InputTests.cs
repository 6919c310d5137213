using System.Diagnostics.CodeAnalysis;

namespace Devin.Generator.Tests.Commands;

/// <summary>An input that cannot be read has one message and one exit code, whatever command reads it.</summary>
public sealed class InputTests
{
    private Workspace _workspace = null!;

    private static IEnumerable<string[]> Commands() =>
        [
            ["generate", "--output", "out", "--contract", "INPUT"],
            ["generate", "--output", "out", "--contract", "contract.yaml", "--overlay", "INPUT"],
            ["validate", "--contract", "INPUT"],
            ["validate", "--contract", "contract.yaml", "--overlay", "INPUT"],
            ["bundle", "--contract", "INPUT"],
            ["bundle", "--contract", "contract.yaml", "--overlay", "INPUT"],
            ["changes", "INPUT", "contract.yaml"],
            ["changes", "contract.yaml", "contract.yaml", "--overlay", "INPUT"],
        ];

    /// <summary>'changes' takes a folder too, and reads the contract in it.</summary>
    private static IEnumerable<string[]> FileCommands() => Commands().Where(static command => command[1] != "INPUT");

    [SetUp]
    public void CreateWorkspace()
    {
        _workspace = new Workspace();
        _workspace.Write("contract.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n");
    }

    [TearDown]
    public void DeleteWorkspace() => _workspace.Dispose();

    [TestCaseSource(nameof(Commands))]
    public void A_file_that_does_not_exist(params string[] command) =>
        AssertUnreadable(
            command,
            "nowhere.yaml",
            "nowhere.yaml(1,1): error DG0011: The file 'nowhere.yaml' does not exist. Correct the path; it is relative to the current folder."
        );

    [TestCaseSource(nameof(Commands))]
    public void A_folder_that_does_not_exist(params string[] command) =>
        AssertUnreadable(
            command,
            "no/where.yaml",
            "no/where.yaml(1,1): error DG0011: The file 'no/where.yaml' does not exist."
        );

    [TestCaseSource(nameof(Commands))]
    public void A_document_that_is_not_YAML(params string[] command)
    {
        _workspace.Write("broken.yaml", "openapi: 3.1.0\npaths: [\n");
        AssertUnreadable(command, "broken.yaml", "broken.yaml(3,1): error DG0001: ");
    }

    [TestCaseSource(nameof(Commands))]
    public void A_document_with_a_duplicate_key(params string[] command)
    {
        _workspace.Write("broken.yaml", "openapi: 3.1.0\nopenapi: 3.1.0\n");
        AssertUnreadable(command, "broken.yaml", "broken.yaml(2,1): error DG0002: ");
    }

    [TestCaseSource(nameof(FileCommands))]
    public void A_folder_instead_of_a_file(params string[] command)
    {
        Directory.CreateDirectory(_workspace.At("folder"));
        AssertUnreadable(command, "folder", "folder(1,1): error DG0011: 'folder' is a folder. Expected a file.");
    }

    [Test]
    [Platform(Exclude = "Win")]
    [SuppressMessage("Interoperability", "CA1416", Justification = "Not on Windows.")]
    public void A_file_without_permission()
    {
        _workspace.Write("locked.yaml", "openapi: 3.1.0\n");
        File.SetUnixFileMode(_workspace.At("locked.yaml"), UnixFileMode.None);
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("Root may read everything.");
        }

        foreach (var command in Commands())
        {
            AssertUnreadable(
                command,
                "locked.yaml",
                "locked.yaml(1,1): error DG0011: The file 'locked.yaml' cannot be read: access is denied. Allow reading it."
            );
        }
    }

    [TestCase("generate", "--output", "out", "--contract", "contract.yaml", "--copies", "nowhere")]
    [TestCase("generate", "--output", "out", "--contract", "contract.yaml", "--templates", "nowhere")]
    [TestCase("validate", "--contract", "contract.yaml", "--copies", "nowhere")]
    [TestCase("import", "--openapi", "nowhere")]
    public void A_folder_of_inputs_that_does_not_exist(params string[] command)
    {
        var run = _workspace.Run(command);
        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(
            run.Error,
            Is.EqualTo(
                "nowhere(1,1): error DG0011: The folder 'nowhere' does not exist. Correct the path; it is relative to the current folder. (at nowhere:1:1)\n"
            )
        );
    }

    [TestCase("import", "--openapi", ".", "nowhere.md")]
    [TestCase("generate", "--output", "out", "--contract", "contract.yaml", "--nswag", "nowhere.md")]
    public void Another_input_that_does_not_exist(params string[] command) =>
        AssertUnreadable(command, "nowhere.md", "nowhere.md(1,1): error DG0011: The file 'nowhere.md' does not exist.");

    private void AssertUnreadable(string[] command, string input, string message)
    {
        var run = _workspace.Run(command.Select(word => word == "INPUT" ? input : word));
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(3), run.Error);
            Assert.That(run.Error, Does.StartWith(message));
            Assert.That(run.Error.TrimEnd('\n'), Does.Not.Contain("\n"), "one line");
            Assert.That(run.Output, Is.Empty);
            Assert.That(Directory.Exists(_workspace.At("out")), Is.False);
        });
    }
}
