using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Changes;

/// <summary>The places of the schemas in a contract that operations reach.</summary>
internal static class SchemaPlaces
{
    private static readonly string[] Inner = ["items", "additionalProperties", "schema"];
    private static readonly string[] Lists = ["anyOf", "oneOf", "allOf"];

    public static IReadOnlyList<JsonPointer> Of(Node root)
    {
        var found = new Dictionary<string, JsonPointer>();
        Walk(root, JsonPointer.Root.Append("paths"), isSchema: false, found);
        return [.. found.OrderBy(static item => item.Key, StringComparer.Ordinal).Select(static item => item.Value)];
    }

    private static void Walk(Node root, JsonPointer at, bool isSchema, Dictionary<string, JsonPointer> found)
    {
        var node = at.Find(root);
        if (isSchema && !found.TryAdd(at.ToString(), at))
        {
            return;
        }

        if (node is SequenceNode sequence)
        {
            for (var index = 0; index < sequence.Items.Count; index++)
            {
                Walk(root, at.Append(index), isSchema: false, found);
            }
        }

        foreach (var member in (node as MappingNode)?.Members ?? [])
        {
            var below = at.Append(member.Name);
            if (member is { Name: "$ref", Value: ScalarNode reference })
            {
                var target = JsonPointer.TryParse(reference.Text)!.Value;
                Walk(
                    root,
                    target,
                    target.ToString().StartsWith("/components/schemas/", StringComparison.Ordinal),
                    found
                );
            }
            else if (member.Name == "properties" && isSchema)
            {
                foreach (var property in ((MappingNode)member.Value).Members)
                {
                    Walk(root, below.Append(property.Name), isSchema: true, found);
                }
            }
            else if (Lists.Contains(member.Name) && member.Value is SequenceNode branches)
            {
                for (var index = 0; index < branches.Items.Count; index++)
                {
                    Walk(root, below.Append(index), isSchema: true, found);
                }
            }
            else if (Inner.Contains(member.Name) && member.Value is MappingNode)
            {
                Walk(root, below, isSchema: true, found);
            }
            else if (!isSchema && member.Name is not ("example" or "examples"))
            {
                Walk(root, below, isSchema: false, found);
            }
        }
    }
}
