using System.Globalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Drift;

/// <summary>Finds the nodes of a contract that are structure, and changes trees.</summary>
internal static class Structure
{
    private static readonly HashSet<string> HoldNames = new(StringComparer.Ordinal)
    {
        "properties",
        "schemas",
        "paths",
        "responses",
        "content",
        "headers",
        "mapping",
        "securitySchemes",
        "parameters",
    };

    private static readonly HashSet<string> HumanText = new(StringComparer.Ordinal)
    {
        "description",
        "summary",
        "title",
        "example",
        "examples",
        "externalDocs",
    };

    /// <summary>
    /// Every pointer below the root that is structure, and whether its name was chosen by the contract.
    /// </summary>
    public static IEnumerable<JsonPointer> Pointers(Node root) => Visit(root, JsonPointer.Root, holdsNames: false);

    /// <summary>Whether the member is text in which copies may differ.</summary>
    public static bool IsText(Member member, bool holdsNames) =>
        !holdsNames
        && (
            HumanText.Contains(member.Name)
            || (
                member.Name.StartsWith("x-", StringComparison.Ordinal)
                && member.Value is ScalarNode { Kind: ScalarKind.String }
            )
        );

    public static bool NamesIn(JsonPointer pointer, bool parentHoldsNames) =>
        !parentHoldsNames && pointer.Segments is [.., var last] && HoldNames.Contains(last);

    private static IEnumerable<JsonPointer> Visit(Node node, JsonPointer pointer, bool holdsNames)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var member in mapping.Members.Where(member => !IsText(member, holdsNames)))
                {
                    var place = pointer.Append(member.Name);
                    if (pointer.ToString() == "/info" && member.Name != "version")
                    {
                        continue;
                    }

                    yield return place;
                    foreach (var inner in Visit(member.Value, place, NamesIn(place, holdsNames)))
                    {
                        yield return inner;
                    }
                }

                break;
            case SequenceNode sequence:
                foreach (var (index, item) in sequence.Items.Index())
                {
                    var place = pointer.Append(index);
                    yield return place;
                    foreach (var inner in Visit(item, place, holdsNames: false))
                    {
                        yield return inner;
                    }
                }

                break;
        }
    }

    /// <summary>The tree with one node replaced, or removed if the replacement is null.</summary>
    public static Node Replace(Node root, JsonPointer pointer, Func<Node, Node?> change) =>
        Replace(root, pointer.Segments, 0, change)!;

    /// <summary>The tree with one member under another name.</summary>
    public static Node Rename(Node root, JsonPointer owner, string name, string newName) =>
        Replace(
            root,
            owner,
            node => new MappingNode(
                node.Location,
                ((MappingNode)node)
                    .Members.Select(member => member.Name == name ? member with { Name = newName } : member)
                    .ToArray()
            )
        );

    private static Node? Replace(Node node, IReadOnlyList<string> segments, int depth, Func<Node, Node?> change)
    {
        if (depth == segments.Count)
        {
            return change(node);
        }

        if (node is MappingNode mapping)
        {
            return new MappingNode(
                node.Location,
                mapping
                    .Members.Select(member =>
                        member.Name != segments[depth] ? member
                        : Replace(member.Value, segments, depth + 1, change) is { } value
                            ? member with
                            {
                                Value = value,
                            }
                        : null
                    )
                    .OfType<Member>()
                    .ToArray()
            );
        }

        var at = int.Parse(segments[depth], CultureInfo.InvariantCulture);
        return new SequenceNode(
            node.Location,
            ((SequenceNode)node)
                .Items.Select((item, index) => index == at ? Replace(item, segments, depth + 1, change) : item)
                .OfType<Node>()
                .ToArray()
        );
    }
}
