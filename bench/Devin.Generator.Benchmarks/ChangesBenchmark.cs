using System.Text;
using BenchmarkDotNet.Attributes;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Benchmarks;

/// <summary>Two whole contracts: parsing them, making models of them, and comparing these.</summary>
[MinColumn, MemoryDiagnoser]
public class ChangesBenchmark
{
    private byte[] _old = [];
    private byte[] _new = [];
    private Node[] _roots = [];
    private ComparedContract[] _contracts = [];

    /// <summary>Reads the checked-in contract, and makes a new one of it in which integers are numbers.</summary>
    [GlobalSetup]
    public void Read()
    {
        _old = ReferenceContract.Read();
        _new = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(_old).Replace("type: integer", "type: number", StringComparison.Ordinal)
        );
        _roots = [.. Roots()];
        _contracts = [.. Contracts()];
        if (ChangeSet.Of(_contracts[0], _contracts[1]).Count < 10)
        {
            throw new InvalidOperationException("The two contracts hardly differ, so nothing is measured.");
        }
    }

    /// <summary>From bytes to trees.</summary>
    [Benchmark(Baseline = true)]
    public object Parse() => Roots();

    /// <summary>From trees to models.</summary>
    [Benchmark]
    public object Normalize() => Contracts();

    /// <summary>From models to changes.</summary>
    [Benchmark]
    public object Compare() => ChangeSet.Of(_contracts[0], _contracts[1]);

    private Node[] Roots() => [DocumentReader.Read(_old, "old.yaml"), DocumentReader.Read(_new, "new.yaml")];

    private ComparedContract[] Contracts() => [.. _roots.Select(ComparedContract.Of)];
}
