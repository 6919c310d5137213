namespace Devin.Packages.Tests.Walkthroughs;

/// <summary>Does what the walkthroughs in <c>docs</c> show, in an empty folder.</summary>
internal sealed class WalkthroughTests
{
    private DirectoryInfo _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("devin-walkthrough-");

    [Test]
    public async Task A_consumer_gets_from_an_empty_folder_to_a_tested_worker()
    {
        await using var service = ConsumerService.Start();
        Run(
            Read("docs/walkthrough-consumer.md"),
            new Dictionary<string, string> { ["Devin__BaseAddress"] = service.Address, ["DOTNET_NOLOGO"] = "1" }
        );
    }

    [Test]
    public async Task The_first_call_of_the_readme_is_made_as_pasted()
    {
        await using var service = ConsumerService.Start();
        Run(
            Read("README.md").Split("\n## Install and call\n")[1].Split("\n## ")[0],
            new Dictionary<string, string> { ["DEVIN_BASE_URL"] = service.Address, ["DOTNET_NOLOGO"] = "1" }
        );
        Assert.That(service.Requests.Single().Line, Does.StartWith("POST /v3/organizations/org-1/sessions "));
    }

    [Test]
    public void The_readme_of_the_package_has_the_same_first_call() =>
        Assert.That(
            Program(Read("src/Devin.Generated/README.md")),
            Is.EqualTo(Program(Read("README.md"))).And.Contains("CreateSessionAsync")
        );

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static string Program(string page) => page.Split("Program.cs -->\n```csharp\n")[1].Split("```")[0];

    private void Run(string document, IReadOnlyDictionary<string, string> variables)
    {
        Repository.WriteNuGetConfig(_folder);
        WalkthroughRun.Run(_folder, WalkthroughReader.Read(document), variables);
    }
}
