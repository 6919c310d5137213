using System.Numerics;

namespace Devin.Generator.Changes.Comparison;

/// <summary>The names of all operations of a comparison, each under a number.</summary>
internal sealed class OperationNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Method)> _operations = [];

    /// <summary>Numbers the operations in the ordinal order of their keys.</summary>
    public OperationNames(IEnumerable<OperationPair> operations)
    {
        foreach (
            var (key, pair) in operations
                .Select(static pair => (pair.Key, Pair: pair))
                .DistinctBy(static item => item.Key, StringComparer.Ordinal)
                .OrderBy(static item => item.Key, StringComparer.Ordinal)
        )
        {
            _numbers.Add(key, _operations.Count);
            _operations.Add((key, TypedSite.MethodOf(pair.New)));
        }
    }

    /// <summary>How many operations there are.</summary>
    public int Count => _operations.Count;

    /// <summary>The number of an operation, from 0.</summary>
    public int NumberOf(OperationPair operation) => _numbers[operation.Key];

    /// <summary>The keys and the methods of the operations whose bits are set, each in ordinal order.</summary>
    public (IReadOnlyList<string> Keys, IReadOnlyList<string> Methods) List(ulong[] bits)
    {
        var set = new List<(string Key, string Method)>();
        foreach (var (index, word) in bits.Index())
        {
            for (var rest = word; rest != 0; rest &= rest - 1)
            {
                set.Add(_operations[(index * 64) + BitOperations.TrailingZeroCount(rest)]);
            }
        }

        return (
            [.. set.Select(static operation => operation.Key)],
            [
                .. set.Select(static operation => operation.Method)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]
        );
    }
}
