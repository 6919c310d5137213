using System.Diagnostics;
using System.Xml.Linq;

namespace Devin.Generator.Tests.Documentation.Release;

/// <summary>The workflow that publishes keeps the promises of docs/releasing.md.</summary>
public sealed class ReleaseWorkflowTests
{
    private static readonly string Workflow = File.ReadAllText(RepositoryFolder.At(".github/workflows/release.yml"));

    private static readonly XDocument Properties = XDocument.Load(RepositoryFolder.At("Version.props"));

    [Test]
    public void Only_the_job_that_a_person_approves_can_publish()
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryFolder.At(".github/workflows")))
        {
            var jobs = File.ReadAllText(path).Split("\n  publish:\n");
            Assert.That(jobs[0], Does.Not.Contain("dotnet nuget push"), path);
        }

        Assert.That(Job("publish"), Does.Contain("dotnet nuget push").And.Contains("\n    environment: release\n"));
    }

    [TestCase("attest")]
    [TestCase("publish")]
    public void A_job_that_can_write_runs_no_code_of_the_repository(string name)
    {
        Assert.That(Job(name), Does.Contain(": write"));
        Assert.That(Job(name), Does.Not.Contain("actions/checkout").And.Not.Contain(".ci/"));
    }

    [Test]
    public void The_job_that_runs_code_of_the_repository_can_only_read() =>
        Assert.That(Job("pack"), Does.Contain("bash .ci/run").And.Not.Contain(": write"));

    [Test]
    public void Jobs_need_the_one_before()
    {
        Assert.That(Job("attest"), Does.StartWith("    needs: pack\n"));
        Assert.That(Job("publish"), Does.StartWith("    needs: attest\n"));
    }

    [Test]
    public void The_tag_of_the_version_is_accepted() =>
        Assert.That(Check($"v{Value("Version")}", Path()).Code, Is.Zero);

    [Test]
    public void Another_tag_is_refused()
    {
        var (code, output) = Check("v99.0.0", Path());
        Assert.That(code, Is.EqualTo(1));
        Assert.That(output, Does.StartWith($"The tag is 'v99.0.0', and Version.props has 'v{Value("Version")}'."));
    }

    [Test]
    public void Another_repository_is_refused()
    {
        var (code, output) = Check($"v{Value("Version")}", "other/fork");
        Assert.That(code, Is.EqualTo(1));
        Assert.That(output, Does.StartWith("The address of the repository is 'https://github.com/other/fork'"));
    }

    private static string Job(string name) => Workflow.Split($"\n  {name}:\n")[1].Split("\n\n  #")[0];

    private static string Value(string name) => Properties.Descendants(name).Single().Value;

    private static string Path() => new Uri(Value("RepositoryUrl")).AbsolutePath.TrimStart('/');

    /// <summary>Runs the check of the workflow. git runs scripts on every system.</summary>
    private static (int Code, string Output) Check(string tag, string repository)
    {
        var start = new ProcessStartInfo("git", ["-c", "alias.check=!bash .ci/release-version", "check"])
        {
            WorkingDirectory = RepositoryFolder.Path,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["GITHUB_REF_NAME"] = tag;
        start.Environment["GITHUB_SERVER_URL"] = "https://github.com";
        start.Environment["GITHUB_REPOSITORY"] = repository;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
