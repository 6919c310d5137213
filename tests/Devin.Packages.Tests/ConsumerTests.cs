using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml.Linq;
using Devin.Tests.Shared;

namespace Devin.Packages.Tests;

/// <summary>
/// Builds and runs the programs in <c>docs/consumers</c> in an empty folder, with packages from <c>artifacts/packages</c>.
/// </summary>
[TestFixture]
internal sealed class ConsumerTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("devin-consumers-");

    [OneTimeSetUp]
    public void CopyPrograms()
    {
        var source = new DirectoryInfo(Path.Combine(Repository.Root, "docs", "consumers"));
        foreach (var folder in source.EnumerateDirectories())
        {
            var target = _folder.CreateSubdirectory(folder.Name);
            foreach (var file in folder.EnumerateFiles().Where(static file => file.Extension is ".cs" or ".csproj"))
            {
                file.CopyTo(Path.Combine(target.FullName, file.Name));
            }
        }

        Repository.WriteNuGetConfig(_folder);
    }

    [OneTimeTearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [Test]
    public void The_programs_use_the_version_of_the_packages()
    {
        var references = _folder
            .EnumerateFiles("*.csproj", SearchOption.AllDirectories)
            .SelectMany(static file => XDocument.Load(file.FullName).Descendants("PackageReference"))
            .Where(static reference =>
                reference.Attribute("Include")!.Value.StartsWith("Devin.", StringComparison.Ordinal)
            )
            .Select(static reference => reference.Attribute("Version")!.Value);
        Assert.That(references, Is.Not.Empty.And.All.EqualTo(Repository.Version));
    }

    [Test]
    public async Task The_worker_logs_the_output_of_its_session()
    {
        await using var service = ConsumerService.Start();
        Build("Worker");
        var output = UserProcess.Run(_folder, "dotnet", ["run", "--no-build", "--project", "Worker"], Host(service));
        Assert.That(output, Does.Contain("Score 8: Clear."));
    }

    [Test]
    public async Task The_web_application_has_sessions_a_health_check_and_a_document_with_the_schemas()
    {
        await using var service = ConsumerService.Start();
        Build("WebApplication");
        using var process = UserProcess.Start(
            _folder,
            "dotnet",
            ["run", "--no-build", "--project", "WebApplication", "--urls", "http://127.0.0.1:0"],
            Host(service)
        );
        try
        {
            using var http = new HttpClient { BaseAddress = await AddressAsync(process) };
            using var empty = new StringContent("{}", Encoding.UTF8, "application/json");
            using var complete = new StringContent("{\"prompt\":\"Review.\"}", Encoding.UTF8, "application/json");
            using var refused = await http.PostAsync("/sessions", empty);
            using var created = await http.PostAsync("/sessions", complete);
            var document = await http.GetStringAsync("/openapi/v1.json");
            await Assert.MultipleAsync(async () =>
            {
                Assert.That(await http.GetStringAsync("/health"), Is.EqualTo("Healthy"));
                Assert.That(await http.GetStringAsync("/sessions/devin-1"), Does.Contain("\"title\":\"A review\""));
                Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
                Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.OK));
                Assert.That(document, Does.Contain("\"structured_output_schema\"").And.Contains("\"pull_requests\""));
            });
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    [Test]
    public async Task The_native_program_is_compiled_without_a_warning_and_creates_a_session()
    {
        await using var service = ConsumerService.Start();
        UserProcess.Run(
            _folder,
            "dotnet",
            ["publish", "NativeProgram", "-warnaserror", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "native"]
        );
        var program = Path.Combine(
            _folder.FullName,
            "native",
            OperatingSystem.IsWindows() ? "NativeProgram.exe" : "NativeProgram"
        );
        var output = UserProcess.Run(
            _folder,
            program,
            ["Review", "the", "README."],
            new Dictionary<string, string>
            {
                ["DEVIN_API_KEY"] = ConsumerService.Token,
                ["DEVIN_ORG_ID"] = "org-1",
                ["DEVIN_BASE_URL"] = service.Address,
            }
        );
        Assert.That(output.Trim(), Is.EqualTo("devin-1 exit https://app.devin.ai/sessions/1"));
        Assert.That(service.Requests.Single().Body, Does.Contain("\"prompt\":\"Review the README.\""));
    }

    [Test]
    public void The_trimmed_program_is_published_without_a_warning() =>
        UserProcess.Run(
            _folder,
            "dotnet",
            [
                .. (string[])["publish", "NativeProgram", "-warnaserror", "-r", RuntimeInformation.RuntimeIdentifier],
                .. (string[])["-p:PublishAot=false", "-p:PublishTrimmed=true", "--self-contained", "-o", "trimmed"],
            ]
        );

    [Test]
    public void The_unit_tests_pass() =>
        Assert.That(
            UserProcess.Run(_folder, "dotnet", ["test", "UnitTests", "-warnaserror"]),
            Does.Contain("Passed:     2")
        );

    private void Build(string project) => UserProcess.Run(_folder, "dotnet", ["build", project, "-warnaserror"]);

    private static Dictionary<string, string> Host(LoopbackServer service) =>
        new()
        {
            ["Devin__Token"] = ConsumerService.Token,
            ["Devin__OrganizationId"] = "org-1",
            ["Devin__BaseAddress"] = service.Address,
        };

    /// <summary>The address that the application prints when it listens.</summary>
    private static async Task<Uri> AddressAsync(System.Diagnostics.Process process)
    {
        const string Prefix = "Now listening on: ";
        var output = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.AppendLine(line);
            if (line.Contains(Prefix, StringComparison.Ordinal))
            {
                return new Uri(line[(line.IndexOf(Prefix, StringComparison.Ordinal) + Prefix.Length)..]);
            }
        }

        throw new AssertionException(
            $"The application did not start.\n{output}{await process.StandardError.ReadToEndAsync()}"
        );
    }
}
