using System.Text;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Benchmarks;

/// <summary>Comparing two contracts, beside parsing them, and beside comparing smaller ones.</summary>
internal static class ChangesRatios
{
    /// <summary>The rows.</summary>
    public static IEnumerable<Ratio> All()
    {
        var old = ReferenceContract.Read();
        var @new = WithNumbers(old);
        Node[] Parse() => [DocumentReader.Read(old, "old.yaml"), DocumentReader.Read(@new, "new.yaml")];
        var roots = Parse();
        ComparedContract[] contracts = [.. roots.Select(ComparedContract.Of)];
        if (ChangeSet.Of(contracts[0], contracts[1]).Count < 10)
        {
            throw new InvalidOperationException("The two contracts hardly differ, so nothing is measured.");
        }

        yield return new Ratio(
            "compare two contracts, of which one has `number` for each `integer`",
            "parse both",
            0.3,
            30,
            () => ChangeEvents.Of(ChangeSet.Of(contracts[0], contracts[1])),
            Parse
        );
        yield return new Ratio(
            "create the models of both",
            "parse both",
            null,
            30,
            () => roots.Select(ComparedContract.Of).ToArray(),
            Parse
        );
        yield return Beside(
            "compare a contract with a refreshed one, which has 40 edits",
            old,
            EditedContract.Refreshed(old)
        );
        yield return Beside(
            "compare a contract with one of another order and other descriptions",
            old,
            EditedContract.Reordered(old)
        );
        yield return Growth("a circle of schemas, each used by eight operations", 250, 2000, LargeContract.Circle);
        yield return Growth("a union of schemas", 375, 3000, LargeContract.Union);
        yield return Growth("a union of inline schemas in another order", 375, 3000, LargeContract.InlineUnion);
        yield return Growth("a schema with so many properties", 1000, 8000, LargeContract.Properties);
    }

    private static Ratio Beside(string what, byte[] old, byte[] @new)
    {
        Node[] Parse() => [DocumentReader.Read(old, "old.yaml"), DocumentReader.Read(@new, "new.yaml")];
        ComparedContract[] contracts = [.. Parse().Select(ComparedContract.Of)];
        return new Ratio(
            what,
            "parse both",
            0.3,
            30,
            () => ChangeEvents.Of(ChangeSet.Of(contracts[0], contracts[1])),
            Parse
        );
    }

    /// <summary>The time for each part of a large contract beside that of a small one, models included.</summary>
    private static Ratio Growth(string what, int few, int many, Func<int, bool, string> contract)
    {
        Func<object> Compare(int count)
        {
            Node[] roots =
            [
                .. new[] { false, true }.Select(isNew =>
                    DocumentReader.Read(Encoding.UTF8.GetBytes(contract(count, isNew)), "contract.yaml")
                ),
            ];
            return () => ChangeEvents.Of(ChangeSet.Of(ComparedContract.Of(roots[0]), ComparedContract.Of(roots[1])));
        }

        return new Ratio(
            $"compare, for each of {many} parts: {what}",
            $"{few} parts",
            1.2,
            3,
            Compare(many),
            Compare(few),
            (double)many / few
        );
    }

    private static byte[] WithNumbers(byte[] contract) =>
        Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(contract).Replace("type: integer", "type: number", StringComparison.Ordinal)
        );
}
