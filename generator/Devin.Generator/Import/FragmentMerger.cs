using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>
/// Merges the fragments of one localized copy. Fragments complete each other where an OpenAPI document lists
/// independent things (paths, methods, components); everywhere else they must be equal.
/// </summary>
internal sealed class FragmentMerger
{
    private readonly MergedMapping _merged = new(MergedPart.Document);

    /// <summary>The document that the fragments show together, in the order in which they show it.</summary>
    /// <param name="fragments">At least one.</param>
    /// <exception cref="ContractException">Fragments disagree; all disagreements are named.</exception>
    public static MappingNode Merge(IReadOnlyList<MappingNode> fragments)
    {
        var merger = new FragmentMerger();
        var disagreements = new List<Diagnostic>();
        foreach (var fragment in fragments)
        {
            disagreements.AddRange(merger.Disagreements(fragment));
            merger._merged.Add(fragment);
        }

        return disagreements.Count == 0 ? merger.Merged : throw new ContractException(disagreements);
    }

    /// <summary>What has been put together.</summary>
    public MappingNode Merged => _merged.ToNode();

    /// <summary>Adds a fragment, unless it disagrees with what has been put together.</summary>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(MappingNode fragment)
    {
        if (Disagreements(fragment).Count > 0)
        {
            return false;
        }

        _merged.Add(fragment);
        return true;
    }

    /// <summary>Whether a fragment shows nothing but what has been put together.</summary>
    public bool Contains(MappingNode fragment) =>
        Disagreements(fragment).Count == 0 && _merged.ContainsNamesOf(fragment);

    private List<Diagnostic> Disagreements(MappingNode fragment)
    {
        var found = new List<Diagnostic>();
        _merged.Compare(fragment, JsonPointer.Root, found);
        return found;
    }
}
