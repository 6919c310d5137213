using Devin.Generator.Diagnostics;
using Devin.Generator.Naming;

namespace Devin.Generator.Normalization;

/// <summary>
/// Gives every operation a method name that is unique in its group. If two would have one name, both get a
/// longer one, so that the order of the contract has no effect.
/// </summary>
internal sealed class MethodNames(NamingRules rules, CollisionLog log)
{
    /// <summary>The names, in the order of the operations.</summary>
    /// <exception cref="ContractException">Two operations share an id or a name, under strict rules.</exception>
    public string[] Of(OperationSite[] sites, IReadOnlyList<string>[] groups)
    {
        var shared = SharedIds(sites);
        var ladders = sites
            .Zip(
                groups,
                (site, group) =>
                    new Queue<string>(
                        Ladder(site, group[^1], site.Id is { } id && shared.Contains(id)).Select(Words.Bounded)
                    )
            )
            .ToArray();
        var collisions = Collisions(ladders, groups);
        var first = collisions;
        var usual = ladders.Select(static ladder => ladder.Peek()).ToArray();
        while (collisions.Count > 0)
        {
            foreach (var ladder in collisions.SelectMany(static indices => indices).Select(index => ladders[index]))
            {
                if (ladder.Count > 1)
                {
                    ladder.Dequeue();
                }
            }

            collisions = Collisions(ladders, groups);
        }

        string[] names = [.. ladders.Select(static ladder => ladder.Peek())];
        foreach (var (index, other) in first.SelectMany(static same => same.Skip(1).Select(index => (index, same[0]))))
        {
            if (sites[index].Id is not { } id || !shared.Contains(id))
            {
                Report(
                    sites[index],
                    sites[other],
                    $"{usual[index]}Async",
                    $"{names[index]}Async and {names[other]}Async"
                );
            }
        }

        return names;
    }

    /// <summary>
    /// The candidates for the name of an operation, from the usual name to one that is always unique.
    /// </summary>
    private IEnumerable<string> Ladder(OperationSite site, string group, bool isIdShared)
    {
        var (node, path, method) = (site.Operation.Keywords, site.Path, site.Method);
        yield return OperationNames.Method(node, path, method, isIdShared, rules.TrimOperationPrefix, group);
        if (!isIdShared)
        {
            yield return OperationNames.FullMethod(node, path, method);
        }

        yield return OperationNames.FromRoute(path, method);
        yield return Words.Verbatim(Words.Pascal(method) + path);
    }

    private static List<int[]> Collisions(Queue<string>[] ladders, IReadOnlyList<string>[] groups) =>
        [
            .. Enumerable
                .Range(0, ladders.Length)
                .GroupBy(index => (string.Join('.', groups[index]), ladders[index].Peek()))
                .Select(static group => group.ToArray())
                .Where(static indices => indices.Length > 1),
        ];

    /// <summary>FastAPI gives one id to all HTTP methods of a function that handles several.</summary>
    private HashSet<string> SharedIds(OperationSite[] sites)
    {
        var shared = sites
            .Where(static site => site.Id is not null)
            .GroupBy(static site => site.Id!, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .ToArray();
        log.Report(shared.SelectMany(static group => group.Skip(1).Select(site => SharedId(site, group.First()))));
        return shared.Select(static group => group.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static Diagnostic SharedId(OperationSite site, OperationSite first) =>
        new(
            Severity.Error,
            DiagnosticCodes.DuplicateOperation,
            $"The operationId '{site.Id}' of {PlaceWords.Of(site.Operation.Pointer)} is also that of {PlaceWords.Of(first.Operation.Pointer)} at {first.Operation.Node.Location}. "
                + "OpenAPI requires it to be unique: correct one of them in the overlay.",
            site.Operation.Keywords["operationId"]!.Location,
            site.Operation.Pointer.Append("operationId")
        );

    /// <summary>Only a name that the overlay gives twice is an error: the other names are made by this program.</summary>
    private void Report(OperationSite site, OperationSite first, string name, string instead)
    {
        var collision = new Diagnostic(
            Severity.Error,
            DiagnosticCodes.NameCollision,
            $"{PlaceWords.First(site.Operation.Pointer)} would get the method name {name}, as would {PlaceWords.Of(first.Operation.Pointer)} at {first.Operation.Node.Location}. "
                + $"They get the names {instead} instead. To give one of them another name, use {Extensions.Name} in the overlay.",
            site.Operation.Node.Location,
            site.Operation.Pointer
        );
        if (IsGiven(site) && IsGiven(first))
        {
            log.Report([collision]);
        }
        else
        {
            log.Resolved(collision);
        }
    }

    private static bool IsGiven(OperationSite site) => site.Operation.Keywords.Text(Extensions.Name) is not null;
}
