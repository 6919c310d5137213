using System.Diagnostics;
using System.Text;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Drift;

/// <summary>Nine copies of a whole contract in which 40 drifts were planted.</summary>
public sealed class NineCopiesTests
{
    private static readonly string[] Languages = ["en", "ja", "zh", "de", "fr", "es", "it", "ko", "pt"];

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void Every_planted_drift_is_found_and_nothing_else(string file)
    {
        var root = DriftData.Read(file);
        var planted = PlantedDrifts.In(root, 40);
        var trees = Languages.Select(_ => (Node)root).ToArray();
        foreach (var (index, drift) in planted.Index())
        {
            var copy = 1 + (index % 8);
            trees[copy] = drift.Plant(trees[copy]);
        }

        var files = trees.Select(static tree => Encoding.UTF8.GetBytes(CanonicalJson.Of(tree))).ToArray();
        var parsing = Stopwatch.StartNew();
        var copies = files
            .Select(
                (bytes, index) =>
                    CopyReader.Read(
                        $"{Languages[index]}/v3-openapi.json",
                        $"{Languages[index]}/v3-openapi.json",
                        bytes
                    ) with
                    {
                        IsReference = index == 0,
                    }
            )
            .ToArray();
        parsing.Stop();
        var comparing = Stopwatch.StartNew();
        var result = DriftCheck.Run(copies);
        comparing.Stop();
        TestContext.Out.WriteLine(
            $"{planted.Count} planted drifts; comparing took {comparing.Elapsed / parsing.Elapsed:0.0} times the parsing of nine JSON files"
        );
        Assert.Multiple(() =>
        {
            Assert.That(planted, Has.Count.EqualTo(40));
            Assert.That(
                planted.Select(static drift => drift.Finding.Split(' ')[0]).Distinct().Count(),
                Is.GreaterThanOrEqualTo(17)
            );
            Assert.That(DriftData.Places(result), Is.EquivalentTo(planted.Select(static drift => drift.Finding)));
        });
    }
}
