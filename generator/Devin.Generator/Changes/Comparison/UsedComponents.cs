using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>The components that something outside of the components refers to, directly or through others.</summary>
internal static class UsedComponents
{
    /// <summary>The places of the components.</summary>
    public static IReadOnlySet<JsonPointer> Of(ComparedSide contract)
    {
        var used = new HashSet<JsonPointer>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
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
                    for (var index = 0; index < map.Members.Count; index++)
                    {
                        var member = map.Members[index];
                        if (member.Value is not ScalarNode scalar)
                        {
                            open.Push(member.Value);
                        }
                        else if (
                            member.Name == "$ref"
                            && texts.Add(scalar.Text)
                            && Component(scalar.Text) is { } component
                            && used.Add(component)
                        )
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
    private static JsonPointer? Component(string reference) =>
        reference.StartsWith("#/components/", StringComparison.Ordinal)
        && JsonPointer.TryParse(reference) is { Segments: ["components", var kind, var name, ..] }
            ? JsonPointer.Root.Append("components").Append(kind).Append(name)
            : null;
}
