using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Devin.Generator.Contracts;
using Devin.Generator.Emit.NSwag;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Benchmarks;

/// <summary>
/// Plain NSwag, with its own templates over the normalized document, and a full generation of both clients: reading,
/// normalizing, NSwag with our templates, codecs, the fluent client, and writing all files.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 15)]
[MinColumn, MedianColumn]
public class GenerationBenchmark
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "generation-" + Guid.NewGuid().ToString("N"));
    private string _settings = "";
    private JsonObject _document = [];
    private GenerationRequest _request = null!;

    private string Output => Path.Combine(_folder, "out");

    /// <summary>Writes the document that both sides hand to NSwag.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        Directory.CreateDirectory(_folder);
        var contract = Path.Combine(_folder, "v3-openapi.yaml");
        File.WriteAllBytes(contract, ReferenceContract.Read());
        _settings = EmbeddedFiles.Read("nswag.json");
        _document = NSwagDocument.Write(
            ContractDocument.Read(contract, null).Normalize(LibraryNames.Of("MeasuredClient"), isStrict: false).Model
        );
        _request = new GenerationRequest
        {
            Contract = contract,
            Namespace = "Measured",
            ClientName = "MeasuredClient",
            Fluent = true,
        };
    }

    /// <summary>Lets every generation write all files.</summary>
    [IterationSetup]
    public void Empty()
    {
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }
    }

    /// <summary>Deletes what was written.</summary>
    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    /// <summary>NSwag, as the generator runs it, with the templates that it ships.</summary>
    [Benchmark(Baseline = true)]
    public Task<string> PlainNSwag() =>
        NSwagRun.RunAsync(_document, _settings, new Dictionary<string, string>(), CancellationToken.None);

    /// <summary>Everything.</summary>
    [Benchmark]
    public async Task FullGeneration() =>
        LibraryFolder.Write(await Generation.RunAsync(_request, CancellationToken.None), new GenerationTarget(Output));
}
