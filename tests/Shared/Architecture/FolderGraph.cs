namespace Devin.Tests.Shared.Architecture;

/// <summary>
/// The dependencies between the folders of a project. A folder is a namespace without the root namespace.
/// </summary>
internal sealed class FolderGraph
{
    private readonly string _rootNamespace;
    private readonly int _depth;
    private readonly ILookup<(string From, string To), TypeDependency> _edges;

    /// <summary>Groups the dependencies between types by their folders.</summary>
    /// <param name="dependencies">The dependencies; those of types outside the root namespace are ignored.</param>
    /// <param name="rootNamespace">The root namespace.</param>
    /// <param name="depth">The number of folder levels that are distinguished.</param>
    public FolderGraph(IEnumerable<TypeDependency> dependencies, string rootNamespace, int depth)
    {
        _rootNamespace = rootNamespace;
        _depth = depth;
        _edges = dependencies
            .Where(dependency => IsInside(dependency.FromNamespace) && IsInside(dependency.ToNamespace))
            .ToLookup(dependency => (FolderOf(dependency.FromNamespace), FolderOf(dependency.ToNamespace)));
    }

    /// <summary>The folders that use or are used by another.</summary>
    public IEnumerable<string> Folders =>
        _edges.SelectMany(static edge => new[] { edge.Key.From, edge.Key.To }).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The dependencies of a folder on one that is above it, one text for each pair of folders.</summary>
    public IEnumerable<string> AgainstOrder(FolderOrder order) =>
        Between(edge => order.RankOf(edge.From) < order.RankOf(edge.To)).Select(Describe);

    /// <summary>The dependencies that are part of a cycle, one text for each pair of folders.</summary>
    public IEnumerable<string> InCycles() =>
        Between(edge => ReachableFrom(edge.To).Contains(edge.From)).Select(Describe);

    private IEnumerable<IGrouping<(string From, string To), TypeDependency>> Between(
        Func<(string From, string To), bool> isWanted
    ) => _edges.Where(edge => edge.Key.From != edge.Key.To && isWanted(edge.Key)).OrderBy(static edge => edge.Key);

    private HashSet<string> ReachableFrom(string folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            foreach (var edge in _edges.Where(edge => edge.Key.From == next && reached.Add(edge.Key.To)))
            {
                open.Push(edge.Key.To);
            }
        }

        return reached;
    }

    private static string Describe(IGrouping<(string From, string To), TypeDependency> edge) =>
        $"{edge.Key.From} -> {edge.Key.To}: "
        + string.Join(
            ", ",
            edge.Select(static dependency => $"{dependency.From} uses {dependency.To}").Order(StringComparer.Ordinal)
        );

    private bool IsInside(string space) =>
        space == _rootNamespace || space.StartsWith(_rootNamespace + ".", StringComparison.Ordinal);

    private string FolderOf(string space) =>
        space.Length == _rootNamespace.Length
            ? FolderOrder.Root
            : string.Join('/', space[(_rootNamespace.Length + 1)..].Split('.').Take(_depth));
}
