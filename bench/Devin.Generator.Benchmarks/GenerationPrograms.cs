using Devin.Generator.Diagnostics;
using Devin.Generator.Files;

namespace Devin.Generator.Benchmarks;

/// <summary>The programs that a build can start to generate a client: <c>devin-gen generate</c>, and NSwag alone.</summary>
internal sealed class GenerationPrograms : IDisposable
{
    /// <summary>What NSwag's package has beside its program; the build copies only the assemblies.</summary>
    private const string NSwagRuntime = """
        {
          "runtimeOptions": {
            "tfm": "net10.0",
            "frameworks": [
              { "name": "Microsoft.NETCore.App", "version": "10.0.0" },
              { "name": "Microsoft.AspNetCore.App", "version": "10.0.0" }
            ]
          }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("generation-programs-");
    private int _outputs;

    public GenerationPrograms()
    {
        File.WriteAllBytes(In("v3-openapi.yaml"), ReferenceContract.Read());
        File.WriteAllText(In("nswag.json"), EmbeddedFiles.Read("nswag.json"));
        File.WriteAllText(In("nswag.runtimeconfig.json"), NSwagRuntime);
        _folder.CreateSubdirectory("templates");
    }

    /// <summary>The program of this repository.</summary>
    public static string Program => typeof(Diagnostic).Assembly.Location;

    /// <summary>NSwag reads the contract and prints its own templates into one file.</summary>
    public ProcessCost NSwagAlone() =>
        ProcessCost.Of(
            "dotnet",
            "exec",
            "--runtimeconfig",
            In("nswag.runtimeconfig.json"),
            Path.Combine(AppContext.BaseDirectory, "nswag", "dotnet-nswag.dll"),
            "run",
            In("nswag.json"),
            "/variables:Contract=v3-openapi.yaml,Output=output.cs,Templates=templates"
        );

    /// <summary>Both clients of the contract, into a new folder.</summary>
    public ProcessCost Generate()
    {
        _outputs++;
        return GenerateAgain();
    }

    /// <summary>Both clients of the contract, into the folder that has them already.</summary>
    public ProcessCost GenerateAgain() =>
        ProcessCost.Of(
            "dotnet",
            Program,
            "generate",
            "--contract",
            In("v3-openapi.yaml"),
            "--namespace",
            "Measured",
            "--client",
            "MeasuredClient",
            "--fluent",
            "--output",
            In($"output-{_outputs}"),
            "--quiet"
        );

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string In(string name) => Path.Combine(_folder.FullName, name);
}
