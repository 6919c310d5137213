using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Devin.Generator.Files;
using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Generate;

/// <summary>Each input is opened once in a run, through the class that counts opened files.</summary>
public sealed partial class ReadOnceTests
{
    private static readonly string Root = Workspace.Repository;

    // Other tests of this process also read files.
    private static readonly AsyncLocal<ConcurrentQueue<string>?> Opened = new();

    private static IEnumerable<TestCaseData> Runs()
    {
        var contract = Path.Combine(Root, "openapi", "v3-openapi.yaml");
        string[] overlays =
        [
            .. ContractFolder
                .OverlaysIn(Path.Combine(Root, "openapi"))
                .SelectMany(static overlay => new[] { "--overlay", overlay }),
        ];
        string[] inputs = ["--contract", contract, .. overlays];
        string[] all =
        [
            .. inputs,
            "--fluent",
            "--strict",
            "--copies",
            Path.Combine(Root, "openapi"),
            "--nswag",
            Path.Combine(Root, "nswag.json"),
            "--templates",
            Path.Combine(Root, "generator", "templates"),
        ];
        yield return Run("generate", [.. all, "--kiota-lock", "LOCK", "--output", "OUTPUT"]);
        yield return Run("validate", [.. all, "--kiota-lock", "LOCK"]);
        yield return Run("bundle", [.. inputs, "--output", "OUTPUT"]);
        yield return Run(
            "changes",
            [Path.Combine(Root, "openapi"), "COPY", .. overlays, "--fail-on", "never", "--output", "OUTPUT"]
        );
        yield return Run("drift", "--openapi", Path.Combine(Root, "openapi"));

        static TestCaseData Run(string command, params string[] arguments) =>
            new TestCaseData(command, arguments).SetName($"A run of '{command}' opens each file once");
    }

    [TestCaseSource(nameof(Runs))]
    public void Each_file_is_opened_once(string command, string[] arguments)
    {
        using var workspace = new Workspace();
        workspace.Write("kiota-lock.json", File.ReadAllText(Path.Combine(Root, "kiota-lock.json")));
        workspace.Write("copy.yaml", File.ReadAllText(Path.Combine(Root, "openapi", "v3-openapi.yaml")));
        var opened = new ConcurrentQueue<string>();
        Opened.Value = opened;
        InputFile.Opened += Count;
        (int Code, string Output, string Error) run;
        try
        {
            run = workspace.Run([
                command,
                .. arguments.Select(word =>
                    word == "OUTPUT" ? workspace.At("out")
                    : word == "LOCK" ? workspace.At("kiota-lock.json")
                    : word == "COPY" ? workspace.At("copy.yaml")
                    : word
                ),
            ]);
        }
        finally
        {
            InputFile.Opened -= Count;
        }

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(opened, Does.Contain(Path.Combine(Root, "openapi", "v3-openapi.yaml")));
            Assert.That(opened, Is.Unique);
        });
    }

    private static void Count(string path) => Opened.Value?.Enqueue(path);

    /// <summary>What is read elsewhere is the program's own: its output, its temporary files, its resources.</summary>
    [Test]
    public void Inputs_are_opened_in_one_place()
    {
        var folder = Path.Combine(Root, "generator", "Devin.Generator");
        var openers = Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Where(static file => Opening().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        Assert.That(
            openers,
            Is.EqualTo(
                new[]
                {
                    "Changes/Verification/VerificationRun.cs",
                    "Emit/NSwag/NSwagRun.cs",
                    "Files/FileChange.cs",
                    "Files/InputFile.cs",
                    "Files/OutputFolder.cs",
                    "Files/TemporaryFile.cs",
                }
            )
        );
    }

    [GeneratedRegex(@"\bFile\.(Read|Open)|new (FileStream|StreamReader)\((?!new MemoryStream|stream\))")]
    private static partial Regex Opening();
}
