namespace Devin.Packages.Tests.Walkthroughs;

/// <summary>Does what the walkthroughs in <c>docs</c> show, in an empty folder.</summary>
internal sealed class WalkthroughTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("devin-walkthrough-");

    [Test]
    public async Task A_consumer_gets_from_an_empty_folder_to_a_tested_worker()
    {
        await using var service = ConsumerService.Start();
        Repository.WriteNuGetConfig(_folder);
        Run(
            "walkthrough-consumer.md",
            new Dictionary<string, string> { ["Devin__BaseAddress"] = service.Address, ["DOTNET_NOLOGO"] = "1" }
        );
    }

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    private void Run(string document, IReadOnlyDictionary<string, string> variables) =>
        WalkthroughRun.Run(
            _folder,
            WalkthroughReader.Read(File.ReadAllText(Path.Combine(Repository.Root, "docs", document))),
            variables
        );
}
