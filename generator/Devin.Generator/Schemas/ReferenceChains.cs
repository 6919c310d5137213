using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>
/// Refuses long chains of references to references. Each reference costs every reader of the document as many steps as
/// the rest of its chain has.
/// </summary>
internal static class ReferenceChains
{
    private const int Longest = 50;

    /// <summary>Checks all references of a document.</summary>
    /// <exception cref="ContractException">A reference is followed by too many others.</exception>
    public static void Check(MappingNode root)
    {
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = new Stack<Node>([root]);
        while (next.TryPop(out var node))
        {
            if (node is SequenceNode sequence)
            {
                foreach (var item in sequence.Items)
                {
                    next.Push(item);
                }
            }
            else if (node is MappingNode mapping)
            {
                if (ReferenceOf(mapping) is { } reference && Length(reference.Text, root, lengths) > Longest)
                {
                    throw TooLong(reference);
                }

                foreach (var member in mapping.Members)
                {
                    next.Push(member.Value);
                }
            }
        }
    }

    /// <summary>
    /// The number of references from a reference to what is none, or to one of them again; one more than the limit where
    /// there are more.
    /// </summary>
    private static int Length(string reference, Node root, Dictionary<string, int> lengths)
    {
        var chain = new List<string>();
        var known = 0;
        for (
            var text = reference;
            text is not null && chain.Count <= Longest && !chain.Contains(text);
            text = ReferenceOf(JsonPointer.TryParse(text)?.Find(root))?.Text
        )
        {
            if (lengths.TryGetValue(text, out known))
            {
                break;
            }

            chain.Add(text);
        }

        for (var index = 0; index < chain.Count; index++)
        {
            lengths[chain[index]] = known + chain.Count - index;
        }

        return lengths[reference];
    }

    private static ScalarNode? ReferenceOf(Node? node) =>
        (node as MappingNode)?["$ref"] is ScalarNode { Kind: ScalarKind.String } reference ? reference : null;

    private static ContractException TooLong(ScalarNode reference) =>
        new(
            DiagnosticCodes.Limit,
            $"The reference '{reference.Text}' is followed by more than {Longest} others. Refer to the last of them.",
            reference.Location
        );
}
