namespace Devin.Packages.Tests;

/// <summary>Uses the packed tool as a user does: in an empty folder, with an empty package cache.</summary>
[TestFixture]
internal sealed class InstalledToolTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("devin gen ");

    [Test]
    public void An_installed_tool_generates_a_library_that_compiles()
    {
        var contract = Path.Combine(Repository.Root, "tests/Devin.Torture.Library/contract.yaml");
        File.Copy(contract, Path.Combine(_folder.FullName, "contract.yaml"));

        Run(
            "dotnet",
            "tool",
            "install",
            "Devin.Generator",
            "--tool-path",
            "tool",
            "--source",
            Repository.PackageFolder
        );
        Run(
            Path.Combine(_folder.FullName, "tool", OperatingSystem.IsWindows() ? "devin-gen.exe" : "devin-gen"),
            [
                .. (string[])["generate", "--contract", "contract.yaml", "--fluent", "--output", "library"],
                .. (string[])["--namespace", "Torture", "--client", "TortureClient"],
            ]
        );
        Run("dotnet", "build", "library", "-warnaserror");

        var emitted = Directory
            .EnumerateFiles(Path.Combine(_folder.FullName, "library"), "*", SearchOption.AllDirectories)
            .Where(static path => Path.GetExtension(path) is ".cs" or ".csproj")
            .Where(static path => !path.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar))
            .ToList();
        Assert.That(emitted, Has.Count.GreaterThan(50));
        string[] paths = [.. Repository.MachinePaths, _folder.FullName, _folder.FullName.Replace('\\', '/')];
        foreach (var file in emitted)
        {
            var text = File.ReadAllText(file);
            Assert.That(paths.Where(path => text.Contains(path, StringComparison.OrdinalIgnoreCase)), Is.Empty, file);
        }
    }

    [OneTimeTearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    private void Run(string program, params IEnumerable<string> arguments) =>
        UserProcess.Run(_folder, program, arguments);
}
