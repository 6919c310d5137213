using System.Numerics;

namespace Devin.Generator.Changes.Comparison;

/// <summary>The names of all operations of a comparison, each under a number.</summary>
internal sealed class OperationNames
{
    private readonly Dictionary<(string Key, string Method), int> _numbers = [];
    private readonly List<(string Key, string Method)> _operations = [];

    /// <summary>Numbers the methods of the operations in the ordinal order of their keys.</summary>
    public OperationNames(IEnumerable<OperationPair> operations)
    {
        foreach (
            var name in operations
                .Select(NameOf)
                .Distinct()
                .OrderBy(static name => name.Key, StringComparer.Ordinal)
                .ThenBy(static name => name.Method, StringComparer.Ordinal)
        )
        {
            _numbers.Add(name, _operations.Count);
            _operations.Add(name);
        }
    }

    /// <summary>How many operations there are.</summary>
    public int Count => _operations.Count;

    /// <summary>The number of an operation, from 0.</summary>
    public int NumberOf(OperationPair operation) => _numbers[NameOf(operation)];

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
            [.. set.Select(static operation => operation.Key).Distinct(StringComparer.Ordinal)],
            [
                .. set.Select(static operation => operation.Method)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]
        );
    }

    private static (string Key, string Method) NameOf(OperationPair operation) =>
        (operation.Key, TypedSite.MethodOf(operation.New));
}
