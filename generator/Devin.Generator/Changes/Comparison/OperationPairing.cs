using System.Text.RegularExpressions;
using Devin.Generator.Model;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Pairs the operations of two contracts: by method and path, then by <c>operationId</c>.</summary>
internal sealed partial class OperationPairing
{
    private OperationPairing(
        IReadOnlyList<OperationPair> pairs,
        IReadOnlyList<Operation> removed,
        IReadOnlyList<Operation> added
    )
    {
        Pairs = pairs;
        Removed = removed;
        Added = added;
    }

    /// <summary>The operations of both contracts, in the new one's order.</summary>
    public IReadOnlyList<OperationPair> Pairs { get; }

    /// <summary>The operations of the old contract alone.</summary>
    public IReadOnlyList<Operation> Removed { get; }

    /// <summary>The operations of the new contract alone.</summary>
    public IReadOnlyList<Operation> Added { get; }

    /// <summary>Pairs the operations of two contracts.</summary>
    public static OperationPairing Of(IReadOnlyList<Operation> old, IReadOnlyList<Operation> @new)
    {
        var (removed, added) = (old, @new);
        var pairs = new List<OperationPair>();
        foreach (
            var keyOf in new Func<Operation, string?>[]
            {
                OperationPair.KeyOf,
                NamelessKey,
                static operation => operation.Id,
            }
        )
        {
            (removed, added) = Pair(keyOf, removed, added, pairs);
        }

        return new OperationPairing(
            [.. pairs.OrderBy(static pair => pair.Key, StringComparer.Ordinal)],
            removed,
            added
        );
    }

    /// <summary>Method and path without the names of the parameters, which are not sent.</summary>
    public static string NamelessKey(Operation operation) =>
        $"{operation.HttpMethod} {PathParameter().Replace(operation.PathTemplate, "{}")}";

    /// <summary>The names of the parameters in a path, in its order.</summary>
    public static IReadOnlyList<string> PathNames(Operation operation) =>
        [.. PathParameter().Matches(operation.PathTemplate).Select(static match => match.Groups[1].Value)];

    /// <summary>Adds the pairs of one key.</summary>
    /// <returns>The operations without a pair.</returns>
    private static (IReadOnlyList<Operation> Removed, IReadOnlyList<Operation> Added) Pair(
        Func<Operation, string?> keyOf,
        IReadOnlyList<Operation> removed,
        IReadOnlyList<Operation> added,
        List<OperationPair> pairs
    )
    {
        var byKey = added
            .Where(operation => keyOf(operation) is not null)
            .GroupBy(operation => keyOf(operation)!, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        var paired = new HashSet<Operation>(ReferenceEqualityComparer.Instance);
        foreach (var operation in removed)
        {
            if (keyOf(operation) is { } key && byKey.Remove(key, out var other))
            {
                paired.Add(operation);
                paired.Add(other);
                pairs.Add(new OperationPair(operation, other));
            }
        }

        return (
            [.. removed.Where(operation => !paired.Contains(operation))],
            [.. added.Where(operation => !paired.Contains(operation))]
        );
    }

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex PathParameter();
}
