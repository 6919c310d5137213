using System.Diagnostics;
using System.Globalization;
using System.Text;
using Devin.Tests.Shared;

namespace Devin.Reports.Tests;

/// <summary>The pages that the tests open, written by the program.</summary>
[SetUpFixture]
internal sealed class GeneratedReports
{
    private const int Schemas = 20;
    private const int PropertiesOfSchema = 100;

    private static DirectoryInfo s_folder = null!;

    /// <summary>Changes of a small contract: three breaking ones, a warning, and additions.</summary>
    public static string Changes => At("changes.html");

    /// <summary>Drift between the copies of this repository, without their baseline.</summary>
    public static string Drift => At("drift.html");

    /// <summary>2,000 changes.</summary>
    public static string Large => At("large.html");

    /// <summary>Changes of a contract whose texts are attacks.</summary>
    public static string Hostile => At("hostile.html");

    [OneTimeSetUp]
    public void WriteReports()
    {
        s_folder = Directory.CreateTempSubdirectory("devin-reports-");
        var contracts = RepositoryFolder.At("tests/Devin.Reports.Tests/Contracts");
        foreach (var name in (string[])["old.yaml", "new.yaml"])
        {
            File.Copy(Path.Combine(contracts, name), At(name));
        }

        Write("small.yaml", LargeContract("string"));
        Write("large.yaml", LargeContract("integer"));
        Write(
            "attack.yaml",
            File.ReadAllText(At("old.yaml"))
                + "        \"<script>alert(1)</script><img src=http://192.0.2.1/x onerror=alert(1)>\": {type: string, enum: ['\"><style>*{display:none}</style>']}\n"
        );
        Write("baseline.yaml", "accepted: []\n");
        Run("changes", "old.yaml", "new.yaml", "--format", "html", "--output", "changes.html");
        Run("changes", "small.yaml", "large.yaml", "--format", "html", "--output", "large.html");
        Run("changes", "old.yaml", "attack.yaml", "--format", "html", "--output", "hostile.html");
        Run(
            "drift",
            "--openapi",
            RepositoryFolder.At("openapi"),
            "--baseline",
            "baseline.yaml",
            "--format",
            "html",
            "--output",
            "drift.html"
        );
    }

    [OneTimeTearDown]
    public void DeleteReports() => s_folder.Delete(recursive: true);

    private static string At(string name) => Path.Combine(s_folder.FullName, name);

    private static void Write(string name, string text) => File.WriteAllText(At(name), text);

    /// <summary>A contract in which each property is of a type, so that another type changes each of them.</summary>
    private static string LargeContract(string type)
    {
        var paths = new StringBuilder();
        var schemas = new StringBuilder();
        for (var schema = 0; schema < Schemas; schema++)
        {
            paths.Append(
                CultureInfo.InvariantCulture,
                $$"""
                  /things{{schema}}:
                    get:
                      operationId: listThings{{schema}}
                      tags: [things{{schema}}]
                      responses:
                        '200':
                          description: ok
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/Thing{{schema}}' }

                """
            );
            schemas.Append(
                CultureInfo.InvariantCulture,
                $"    Thing{schema}:\n      type: object\n      properties:\n"
            );
            for (var property = 0; property < PropertiesOfSchema; property++)
            {
                schemas.Append(CultureInfo.InvariantCulture, $"        value_{schema}_{property}: {{type: {type}}}\n");
            }
        }

        return $"openapi: 3.1.0\ninfo: {{title: Things, version: 1.0.0}}\npaths:\n{paths}components:\n  schemas:\n{schemas}";
    }

    private static void Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "devin-gen.dll"), .. arguments, "--fail-on", "never"]
        )
        {
            WorkingDirectory = s_folder.FullName,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, error);
    }
}
