using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Counts nodes as if every alias was expanded.</summary>
internal sealed class NodeBudget
{
    private readonly Dictionary<Node, long> _sizes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds a finished node; false when its expanded size is over the limit.</summary>
    public bool TryAdd(Node node)
    {
        var size = 1L;
        switch (node)
        {
            case MappingNode mapping:
                foreach (var member in mapping.Members)
                {
                    size = Math.Min(long.MaxValue / 2, size + _sizes[member.Value]);
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    size = Math.Min(long.MaxValue / 2, size + _sizes[item]);
                }

                break;
        }

        _sizes[node] = size;
        return size <= DocumentLimits.ExpandedNodes;
    }
}
