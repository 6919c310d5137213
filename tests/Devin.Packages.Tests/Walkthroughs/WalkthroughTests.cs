using System.Text.RegularExpressions;

namespace Devin.Packages.Tests.Walkthroughs;

/// <summary>Does what the walkthroughs in <c>docs</c> show, in an empty folder.</summary>
internal sealed partial class WalkthroughTests
{
    private DirectoryInfo _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("devin-walkthrough-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [Test]
    public async Task A_consumer_gets_from_an_empty_folder_to_a_tested_worker()
    {
        await using var service = ConsumerService.Start();
        Repository.WriteNuGetConfig(_folder);
        WalkthroughRun.Run(
            _folder,
            WalkthroughReader.Read(Document("walkthrough-consumer.md")),
            new Dictionary<string, string> { ["Devin__BaseAddress"] = service.Address }
        );
    }

    [Test]
    public void A_library_for_another_contract_is_generated_and_called()
    {
        Repository.WriteNuGetConfig(_folder);
        WalkthroughRun.Run(
            _folder,
            WalkthroughReader.Read(Document("walkthrough-generate.md")),
            new Dictionary<string, string>()
        );
    }

    [Test]
    public async Task The_first_call_of_the_readme_is_made_as_pasted()
    {
        await using var service = ConsumerService.Start();
        Repository.WriteNuGetConfig(_folder);
        WalkthroughRun.Run(
            _folder,
            WalkthroughReader.Read(Document("../README.md").Split("\n## Install and call\n")[1].Split("\n## ")[0]),
            new Dictionary<string, string> { ["DEVIN_BASE_URL"] = service.Address }
        );
        Assert.That(service.Requests.Single().Line, Does.StartWith("POST /v3/organizations/org-1/sessions "));
    }

    [Test]
    public void The_readme_of_the_package_has_the_same_first_call() =>
        Assert.That(
            Program("../src/Devin.Generated/README.md"),
            Is.EqualTo(Program("../README.md")).And.Contains("CreateSessionAsync")
        );

    /// <summary>The clone is one of the last commit: what is not committed is not in it.</summary>
    [TestCase("walkthrough-maintainer.md")]
    [TestCase("walkthrough-reviewer.md")]
    public void A_clone_can_be_changed_and_reviewed(string name)
    {
        var document = Document(name);
        var origin = CloneOfLastCommit();
        WalkthroughRun.Run(
            _folder,
            WalkthroughReader.Read(document),
            new Dictionary<string, string>
            {
                ["NUGET_PACKAGES"] = Repository.PackageCache,
                // The code of this commit was analyzed before; the changes of a walkthrough are in emitted code.
                ["RunAnalyzers"] = "false",
                ["GIT_CONFIG_COUNT"] = "3",
                ["GIT_CONFIG_KEY_0"] = $"url.{origin}.insteadOf",
                ["GIT_CONFIG_VALUE_0"] = Address().Match(document).Groups[1].Value,
                ["GIT_CONFIG_KEY_1"] = "user.name",
                ["GIT_CONFIG_VALUE_1"] = "Maintainer",
                ["GIT_CONFIG_KEY_2"] = "user.email",
                ["GIT_CONFIG_VALUE_2"] = "maintainer@example.com",
            }
        );
    }

    /// <summary>A repository whose branch <c>main</c> is the last commit of this one.</summary>
    private string CloneOfLastCommit()
    {
        var origin = Path.Combine(_folder.FullName, "origin.git");
        var commit = UserProcess.Run(_folder, "git", ["-C", Repository.Root, "rev-parse", "HEAD"]).Trim();
        UserProcess.Run(_folder, "git", ["clone", "--quiet", "--bare", Repository.Root, origin]);
        UserProcess.Run(_folder, "git", ["-C", origin, "update-ref", "refs/heads/main", commit]);
        UserProcess.Run(_folder, "git", ["-C", origin, "symbolic-ref", "HEAD", "refs/heads/main"]);
        return origin;
    }

    private static string Document(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));

    private static string Program(string name) =>
        Document(name).Split("Program.cs -->\n```csharp\n")[1].Split("```")[0];

    [GeneratedRegex("git clone --quiet ([^ ]+) devin")]
    private static partial Regex Address();
}
