using System.Text.Json.Nodes;
using Devin.Generator.Documents;
using Devin.Generator.Emit.NSwag;
using Devin.Generator.Files;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Benchmarks;

/// <summary>
/// A full generation of both clients beside NSwag alone, which reads the same contract and prints its own templates into one
/// file. A generation reads, normalizes, prints our templates with NSwag, and emits and writes all files.
/// </summary>
internal sealed class GenerationRatios : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("generation-");
    private readonly string _settings = EmbeddedFiles.Read("nswag.json");

    /// <summary>The rows.</summary>
    public IEnumerable<Ratio> All()
    {
        var contract = Write("v3-openapi.yaml", ReferenceContract.Read());
        var document = Document();
        yield return new Ratio(
            "generate the whole contract, both clients, in a process that has done it before",
            "NSwag alone on the same document",
            null,
            10,
            () => Generate(contract),
            () => PlainNSwag(document)
        );
        var few = Write("200.yaml", System.Text.Encoding.UTF8.GetBytes(LargeContract.Operations(200)));
        var many = Write("2000.yaml", System.Text.Encoding.UTF8.GetBytes(LargeContract.Operations(2000)));
        yield return new Ratio(
            "generate, for each of 2,000 operations",
            "200 operations",
            1.2,
            2,
            () => Generate(many),
            () => Generate(few),
            Scale: 10
        );
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The contract as JSON, because the documents of NSwag's run are JSON: it need not read YAML.</summary>
    private static JsonObject Document() =>
        (JsonObject)JsonText.ToJsonNode(DocumentReader.Read(ReferenceContract.Read(), "v3-openapi.yaml"));

    private string Write(string name, byte[] contract)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, contract);
        return path;
    }

    private string PlainNSwag(JsonObject document) =>
        NSwagRun
            .RunAsync(document, _settings, new Dictionary<string, string>(), CancellationToken.None)
            .GetAwaiter()
            .GetResult();

    private IReadOnlyList<string> Generate(string contract)
    {
        // A file system reuses what was deleted slowly, so each run has a folder of its own.
        var output = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        var library = Generation
            .RunAsync(
                new GenerationRequest
                {
                    Contract = contract,
                    Namespace = "Measured",
                    ClientName = "MeasuredClient",
                    Fluent = true,
                },
                CancellationToken.None
            )
            .GetAwaiter()
            .GetResult();
        return LibraryFolder.Write(library, new GenerationTarget(output));
    }
}
