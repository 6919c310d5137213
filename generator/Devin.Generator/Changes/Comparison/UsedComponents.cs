using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>The components that something outside of the components refers to, directly or through others.</summary>
internal static class UsedComponents
{
    /// <summary>The places of the components.</summary>
    public static IReadOnlySet<JsonPointer> Of(ComparedSide contract)
    {
        var used = new HashSet<JsonPointer>();
        var open = new Stack<Node>(
            contract
                .Document.Members.Where(static member => member.Name != "components")
                .Select(static member => member.Value)
        );
        while (open.TryPop(out var node))
        {
            switch (node)
            {
                case MappingNode map:
                    foreach (var member in map.Members)
                    {
                        open.Push(member.Value);
                        if (Component(member) is { } component && used.Add(component))
                        {
                            open.Push(component.Find(contract.Document) ?? map);
                        }
                    }

                    break;
                case SequenceNode list:
                    foreach (var item in list.Items)
                    {
                        open.Push(item);
                    }

                    break;
            }
        }

        return used;
    }

    /// <summary>The component that a reference is about; a reference may go deeper into it.</summary>
    private static JsonPointer? Component(Member member) =>
        member is { Name: "$ref", Value: ScalarNode reference }
        && reference.Text.StartsWith("#/components/", StringComparison.Ordinal)
        && JsonPointer.TryParse(reference.Text) is { Segments: ["components", var kind, var name, ..] }
            ? JsonPointer.Root.Append("components").Append(kind).Append(name)
            : null;
}
