using System.Text;
using Devin.Generator.Documents;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Tests.Drift;
using Devin.Generator.Tree;

namespace Devin.Generator.Benchmarks;

/// <summary>Comparing nine copies of a whole contract with 40 differences among them, beside parsing them.</summary>
internal static class DriftRatios
{
    private static readonly string[] Languages = ["en", "ja", "zh", "de", "fr", "es", "it", "ko", "pt"];

    /// <summary>The row. Each copy but the reference has every eighth of the differences.</summary>
    public static IEnumerable<Ratio> All()
    {
        var root = (MappingNode)DocumentReader.Read(ReferenceContract.Read(), "v3-openapi.yaml");
        var trees = Languages.Select(_ => (Node)root).ToArray();
        var drifts = PlantedDrifts.In(root, 40);
        foreach (var (index, drift) in drifts.Index())
        {
            var copy = 1 + (index % (Languages.Length - 1));
            trees[copy] = drift.Plant(trees[copy]);
        }

        byte[][] files = [.. trees.Select(static tree => Encoding.UTF8.GetBytes(YamlWriter.Write(tree)))];
        var copies = Copies(files);
        if (DriftCheck.Run(copies).Findings.Count != drifts.Count)
        {
            throw new InvalidOperationException("Other drift is found than was planted.");
        }

        yield return new Ratio(
            "compare nine localized copies with 40 differences",
            "parse them",
            0.3,
            15,
            () => DriftCheck.Run(copies),
            () => Copies(files)
        );
    }

    private static Copy[] Copies(byte[][] files) =>
        [
            .. files.Select(
                static (file, index) =>
                    CopyReader.Read(Name(index), Name(index), file) with
                    {
                        IsReference = index == 0,
                    }
            ),
        ];

    private static string Name(int index) => $"{Languages[index]}/v3-openapi.yaml";
}
