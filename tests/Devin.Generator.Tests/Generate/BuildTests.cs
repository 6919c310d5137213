using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Devin.Generator.Tests.Generate;

/// <summary>
/// The build's hook from the outside, in a folder whose path has spaces: it generates when an input or an emitted file
/// changed, and starts no process otherwise.
/// </summary>
public sealed partial class BuildTests
{
    private const string Project = """
        <Project>
          <PropertyGroup>
            <Configuration>Debug</Configuration>
            <TargetFramework>net10.0</TargetFramework>
            <BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath>
          </PropertyGroup>
          <Import Project="../../generator/Devin.Generator.targets" />
          <Target Name="ResolveProjectReferences" />
        </Project>
        """;

    /// <summary>Two builds in one process, which start from what is on the disk.</summary>
    private const string Twice = """
        <Project>
          <Target Name="GenerateClient">
            <MSBuild Projects="My.Library.csproj" Targets="GenerateClient" Properties="Build=first" />
            <Message Importance="high" Text="The second build:" />
            <MSBuild Projects="My.Library.csproj" Targets="GenerateClient" Properties="Build=second" />
          </Target>
        </Project>
        """;

    private const string Contract = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /v3/things:
            get:
              tags: [things]
              operationId: read_things_v3_things_get
              responses:
                '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string } } }

        """;

    private const string Overlay = """
        overlay: 1.0.0
        info: { title: Corrections, version: '1' }
        actions:
          - target: $.components.schemas.Thing
            description: It said nothing.
            update: { description: A thing. }

        """;

    private const string Permissions = """
        overlay: 1.0.0
        info: { title: Permissions, version: '1' }
        actions:
          - target: $.paths['/v3/things'].get
            description: Documentation page.
            update: { x-permission: ViewThings }

        """;

    private const string Evidence = """
        overlay: 1.0.0
        info: { title: Evidence, version: '1' }
        actions:
          - target: $.components.schemas.Thing
            description: Documentation page.
            update: { x-evidence: its name is inferred. }

        """;

    private static readonly string Generator = typeof(Devin.Generator.Diagnostics.Diagnostic).Assembly.Location;

    private Workspace _workspace = null!;
    private SortedDictionary<string, string> _emitted = null!;

    [OneTimeSetUp]
    public void BuildOnce()
    {
        _workspace = new Workspace();
        Assert.That(_workspace.At("."), Does.Contain(" "));
        _workspace.Write("src/My Library/My.Library.csproj", Project);
        _workspace.Write("src/My Library/Twice.proj", Twice);
        _workspace.Write("openapi/v3-openapi.yaml", Contract);
        _workspace.Write("openapi/overlay.yaml", Overlay);
        _workspace.Write("openapi/permissions.yaml", Permissions);
        _workspace.Write("openapi/evidence.yaml", Evidence);
        foreach (
            var path in Directory
                .EnumerateFiles(Path.Combine(Workspace.Repository, "generator", "templates"))
                .Select(static file => Path.GetRelativePath(Workspace.Repository, file))
                .Concat(["nswag.json", "kiota-lock.json", "generator/Devin.Generator.targets"])
        )
        {
            _workspace.Write(path, File.ReadAllText(Path.Combine(Workspace.Repository, path)));
        }

        var (code, output) = Build();
        Assert.That(code, Is.Zero, output);
        Assert.That(HasGenerated(output), Is.True, output);
        _emitted = Emitted();
        Assert.That(_emitted.Keys, Does.Contain("Models/Thing.cs").And.Contain("Fluent/V3/V3RequestBuilder.cs"));
    }

    [OneTimeTearDown]
    public void DeleteWorkspace() => _workspace.Dispose();

    [Test]
    public void A_build_without_a_change_starts_nothing()
    {
        var (code, output) = Build();
        Assert.That((code, HasGenerated(output), Runs(output)), Is.EqualTo((0, false, 0)), output);
    }

    [TestCase("openapi/v3-openapi.yaml")]
    [TestCase("openapi/overlay.yaml")]
    [TestCase("openapi/permissions.yaml")]
    [TestCase("openapi/evidence.yaml")]
    [TestCase("nswag.json")]
    [TestCase("kiota-lock.json")]
    [TestCase("generator/templates/Class.liquid")]
    [TestCase("generator/Devin.Generator.targets")]
    public void A_touched_input_is_read_again_once(string path)
    {
        File.SetLastWriteTimeUtc(_workspace.At(path), DateTime.UtcNow);
        AssertGeneratesOnceAndGivesTheSame();
    }

    [Test]
    public void A_new_generator_generates_again()
    {
        File.SetLastWriteTimeUtc(Generator, DateTime.UtcNow);
        AssertGeneratesOnceAndGivesTheSame();
    }

    [TestCase("src/My Library/Generated/Models/Thing.cs")]
    [TestCase("src/My Library.Fluent/Generated/V3/V3RequestBuilder.cs")]
    [TestCase("src/My Library.Testing/Generated/ContractTables.Schemas.cs")]
    public void An_edited_file_is_restored(string path)
    {
        _workspace.Write(path, "// edited");
        AssertGeneratesOnceAndGivesTheSame();
    }

    [TestCase("src/My Library/Generated/Models/Thing.cs")]
    [TestCase("src/My Library.Fluent/Generated/V3/V3RequestBuilder.cs")]
    [TestCase("src/My Library.Testing/Generated/ContractTables.Schemas.cs")]
    public void A_deleted_file_is_restored(string path)
    {
        File.Delete(_workspace.At(path));
        AssertGeneratesOnceAndGivesTheSame();
    }

    [TestCase("src/My Library/Generated/Models/Gone.cs")]
    [TestCase("src/My Library.Fluent/Generated/V3/Gone.cs")]
    [TestCase("src/My Library.Testing/Generated/Gone.cs")]
    public void A_file_that_nothing_owns_is_deleted(string path)
    {
        _workspace.Write(path, "class Gone;");
        AssertGeneratesOnceAndGivesTheSame();
    }

    [Test]
    public void A_build_that_fails_says_where_leaves_the_files_and_fails_again()
    {
        _workspace.Write("openapi/v3-openapi.yaml", Contract + "  responses: [\n");
        try
        {
            for (var attempt = 0; attempt < 2; attempt++)
            {
                var (code, output) = Build();
                Assert.That(code, Is.Not.Zero);
                Assert.That(output, Does.Contain("openapi/v3-openapi.yaml(14,1)").And.Contain("error DG0001"));
                Assert.That(Emitted(), Is.EqualTo(_emitted));
            }
        }
        finally
        {
            _workspace.Write("openapi/v3-openapi.yaml", Contract);
            Build();
        }
    }

    [Test]
    public void Drift_warns_in_every_build_until_it_is_accepted_and_is_an_error_where_warnings_are()
    {
        const string drifted = "{ type: string, enum: [a, b] }";
        var contract = Contract.Replace("{ type: string }", "{ type: string, enum: [a] }", StringComparison.Ordinal);
        _workspace.Write("openapi/v3-openapi.yaml", contract);
        _workspace.Write(
            "openapi/ja/v3-openapi.yaml",
            Contract.Replace("{ type: string }", drifted, StringComparison.Ordinal)
        );
        try
        {
            for (var attempt = 0; attempt < 2; attempt++)
            {
                var (code, output) = Build();
                Assert.That((code, Runs(output)), Is.EqualTo((0, 1)), output);
                Assert.That(output, Does.Contain("openapi/ja/v3-openapi.yaml(12,").And.Contain("): warning enum: "));
                Assert.That(Emitted()["Models/ThingId.cs"], Does.Contain("\"b\""));
            }

            var (refused, errors) = Build("-property:MSBuildTreatWarningsAsErrors=true");
            Assert.That((refused, Runs(errors)), Is.EqualTo((1, 1)), errors);
            Assert.That(errors, Does.Contain("): error enum: "));

            Accept();
            var (accepted, quiet) = Build("-property:MSBuildTreatWarningsAsErrors=true");
            Assert.That((accepted, Runs(quiet)), Is.EqualTo((0, 1)), quiet);
            Assert.That(quiet, Does.Not.Contain("enum: "));
            Assert.That(Runs(Build().Output), Is.Zero);

            // A file that is gone has no time of writing.
            File.Delete(_workspace.At("openapi/drift-baseline.yaml"));
            Assert.That(Build().Output, Does.Contain("): warning enum: "));
        }
        finally
        {
            Directory.Delete(_workspace.At("openapi/ja"), recursive: true);
            File.Delete(_workspace.At("openapi/drift-baseline.yaml"));
            _workspace.Write("openapi/v3-openapi.yaml", Contract);
            Build();
        }
    }

    private void Accept()
    {
        const string path = "openapi/drift-baseline.yaml";
        var run = _workspace.Run("drift", "--update-baseline");
        Assert.That(run.Code, Is.Not.Zero, run.Output);
        _workspace.Write(
            path,
            _workspace.Read(path).Replace("reason: \"\"", "reason: \"Known.\"", StringComparison.Ordinal)
        );
    }

    private void AssertGeneratesOnceAndGivesTheSame()
    {
        var (code, output) = Run("Twice.proj");
        var builds = output.Split("The second build:");
        Assert.That((code, builds.Length), Is.EqualTo((0, 2)), output);
        Assert.That((HasGenerated(builds[0]), Runs(builds[0])), Is.EqualTo((true, 1)), output);
        Assert.That((HasGenerated(builds[1]), Runs(builds[1])), Is.EqualTo((false, 0)), output);
        Assert.That(Emitted(), Is.EqualTo(_emitted));
    }

    /// <summary>
    /// The files of all projects, those of the request builders under <c>Fluent/</c> and those of the test double under
    /// <c>Testing/</c>.
    /// </summary>
    private SortedDictionary<string, string> Emitted()
    {
        var files = _workspace.Snapshot("src/My Library/Generated");
        foreach (var project in (string[])["Fluent", "Testing"])
        {
            foreach (var (path, text) in _workspace.Snapshot($"src/My Library.{project}/Generated"))
            {
                files.Add($"{project}/{path}", text);
            }
        }

        return files;
    }

    /// <summary>The one line that a run prints.</summary>
    private static bool HasGenerated(string output) =>
        output.Contains("openapi/v3-openapi.yaml: 1 operation, 1 schema, 0 enums; ", StringComparison.Ordinal);

    /// <summary>How often the generator was started.</summary>
    private static int Runs(string output) => StartOfGenerator().Count(output);

    [GeneratedRegex(@"^ *""[^""]*"" ""[^""]*devin-gen\.dll"" [a-z]+ ", RegexOptions.Multiline)]
    private static partial Regex StartOfGenerator();

    private (int Code, string Output) Build(params IEnumerable<string> more) => Run("My.Library.csproj", more);

    private (int Code, string Output) Run(string project, params IEnumerable<string> more)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "msbuild",
                _workspace.At($"src/My Library/{project}"),
                "-target:GenerateClient",
                "-nologo",
                "-verbosity:normal",
                "-nodeReuse:false",
                $"-property:DevinGeneratorAssembly={Generator}",
                .. more,
            ]
        )
        {
            WorkingDirectory = _workspace.At(""),
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
