using System.Diagnostics;
using System.Globalization;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Changes;

[NonParallelizable]
public sealed class TimeTests
{
    [Test]
    public void Comparing_the_whole_contract_is_measured_against_parsing_it()
    {
        var file = File.ReadAllBytes(Path.Combine(Workspace.Repository, "openapi/v3-openapi.yaml"));
        Node[] Parse() => [DocumentReader.Read(file, "old"), DocumentReader.Read(file, "new")];
        var roots = Parse();
        ComparedContract[] Normalize() => [ComparedContract.Of(roots[0]), ComparedContract.Of(roots[1])];
        var contracts = Normalize();

        var parsing = Least(Parse);
        var normalizing = Least(Normalize);
        var comparing = Least(() => ChangeSet.Of(contracts[0], contracts[1]));

        TestContext.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Parsing two contracts {parsing:0} ms, normalizing {normalizing:0} ms, comparing {comparing:0} ms: comparing takes {comparing / parsing:0.00} of parsing."
            )
        );
        Assert.That(ChangeSet.Of(contracts[0], contracts[1]), Is.Empty);
    }

    private static double Least<T>(Func<T> work) =>
        Enumerable
            .Range(0, 3)
            .Select(_ =>
            {
                var stopwatch = Stopwatch.StartNew();
                work();
                return stopwatch.Elapsed.TotalMilliseconds;
            })
            .Min();
}
