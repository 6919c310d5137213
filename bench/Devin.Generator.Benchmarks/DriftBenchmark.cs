using System.Text;
using BenchmarkDotNet.Attributes;
using Devin.Generator.Documents;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Tests.Drift;
using Devin.Generator.Tree;

namespace Devin.Generator.Benchmarks;

/// <summary>Nine copies of a whole contract with 40 drifts among them: parsing them, and comparing them.</summary>
[MinColumn, MemoryDiagnoser]
public class DriftBenchmark
{
    private static readonly string[] Languages = ["en", "ja", "zh", "de", "fr", "es", "it", "ko", "pt"];

    private byte[][] _files = [];
    private Copy[] _copies = [];

    /// <summary>Makes the copies of the checked-in contract; each takes every eighth of the drifts.</summary>
    [GlobalSetup]
    public void Plant()
    {
        var root = (MappingNode)DocumentReader.Read(ReferenceContract.Read(), "v3-openapi.yaml");
        var trees = Languages.Select(_ => (Node)root).ToArray();
        var drifts = PlantedDrifts.In(root, 40);
        foreach (var (index, drift) in drifts.Index())
        {
            var copy = 1 + (index % (Languages.Length - 1));
            trees[copy] = drift.Plant(trees[copy]);
        }

        _files = [.. trees.Select(static tree => Encoding.UTF8.GetBytes(YamlWriter.Write(tree)))];
        _copies = Copies();
        if (DriftCheck.Run(_copies).Findings.Count != drifts.Count)
        {
            throw new InvalidOperationException("Other drift is found than was planted.");
        }
    }

    /// <summary>From bytes to copies.</summary>
    [Benchmark(Baseline = true)]
    public object Parse() => Copies();

    /// <summary>From copies to findings.</summary>
    [Benchmark]
    public object Compare() => DriftCheck.Run(_copies);

    private Copy[] Copies() =>
        [
            .. _files.Select(
                static (file, index) =>
                    CopyReader.Read(Name(index), Name(index), file) with
                    {
                        IsReference = index == 0,
                    }
            ),
        ];

    private static string Name(int index) => $"{Languages[index]}/v3-openapi.yaml";
}
