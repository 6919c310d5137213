using System.Text.Json.Nodes;
using Devin.Generator.Contracts;
using Devin.Generator.Emit.NSwag;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Benchmarks;

/// <summary>
/// A full generation of both clients beside plain NSwag with its own templates over the normalized document: reading,
/// normalizing, NSwag with our templates, serializers, the fluent client, and writing all files.
/// </summary>
internal sealed class GenerationRatios : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("generation-");
    private readonly string _settings = EmbeddedFiles.Read("nswag.json");

    /// <summary>The rows.</summary>
    public IEnumerable<Ratio> All()
    {
        var contract = Write("v3-openapi.yaml", ReferenceContract.Read());
        var document = Document(contract);
        yield return new Ratio(
            "generate the whole contract, both clients",
            "NSwag alone on the same document",
            1.15,
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

    /// <summary>Runs one side once, in a process whose memory is measured.</summary>
    public void RunOnce(bool isNSwagAlone)
    {
        var contract = Write("v3-openapi.yaml", ReferenceContract.Read());
        GC.KeepAlive(isNSwagAlone ? PlainNSwag(Document(contract)) : Generate(contract));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static JsonObject Document(string contract) =>
        NSwagDocument.Write(
            ContractDocument.Read(contract, []).Normalize(LibraryNames.Of("MeasuredClient"), isStrict: false).Model
        );

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
