using Devin.Generator.Tree;

namespace Devin.Generator.OpenApi;

/// <summary>
/// Replaces references to schemas by name (<c>$anchor</c>, <c>$dynamicAnchor</c> and <c>$id</c> of JSON Schema) by
/// references to their places, which all stages follow.
/// </summary>
internal sealed class NamedSchemas
{
    private readonly Dictionary<string, JsonPointer> _places = new(StringComparer.Ordinal);
    private readonly List<JsonPointer> _dynamic = [];

    private NamedSchemas() { }

    /// <summary>A document with such references replaced, and the places of <c>$dynamicRef</c>.</summary>
    public static (Node Root, IReadOnlyList<JsonPointer> Dynamic) Resolve(Node root)
    {
        if (!HasNames(root))
        {
            return (root, []);
        }

        var names = new NamedSchemas();
        names.Collect(root, JsonPointer.Root);
        return (names.Rewrite(root, JsonPointer.Root), names._dynamic);
    }

    private static bool HasNames(Node node) =>
        node switch
        {
            SequenceNode sequence => sequence.Items.Any(HasNames),
            MappingNode mapping => mapping.Members.Any(static member =>
                member.Name is "$anchor" or "$dynamicAnchor" or "$id" || HasNames(member.Value)
            ),
            _ => false,
        };

    private void Collect(Node node, JsonPointer at)
    {
        switch (node)
        {
            case SequenceNode sequence:
                for (var index = 0; index < sequence.Items.Count; index++)
                {
                    Collect(sequence.Items[index], at.Append(index));
                }

                break;
            case MappingNode mapping:
                AddNames(mapping, at);
                foreach (var member in mapping.Members)
                {
                    Collect(member.Value, at.Append(member.Name));
                }

                break;
        }
    }

    private void AddNames(MappingNode schema, JsonPointer at)
    {
        var id = schema.Text("$id");
        if (id is not null)
        {
            _places.TryAdd(id, at);
        }

        foreach (var anchor in new[] { schema.Text("$anchor"), schema.Text("$dynamicAnchor") })
        {
            if (anchor is not null)
            {
                _places.TryAdd("#" + anchor, at);
                _places.TryAdd($"{id}#{anchor}", at);
            }
        }
    }

    private Node Rewrite(Node node, JsonPointer at) =>
        node switch
        {
            SequenceNode sequence => new SequenceNode(
                sequence.Location,
                [.. sequence.Items.Select((item, index) => Rewrite(item, at.Append(index)))]
            ),
            MappingNode mapping => new MappingNode(
                mapping.Location,
                [.. mapping.Members.Select(member => Rewrite(member, mapping, at))]
            ),
            _ => node,
        };

    private Member Rewrite(Member member, MappingNode schema, JsonPointer at)
    {
        if (
            // Beside '$ref', a dynamic reference would become a second one.
            (member.Name == "$ref" || (member.Name == "$dynamicRef" && schema["$ref"] is null))
            && member.Value is ScalarNode { Kind: ScalarKind.String } reference
            && PlaceOf(reference.Text) is { } place
        )
        {
            if (member.Name == "$dynamicRef")
            {
                _dynamic.Add(at);
            }

            return new Member(
                "$ref",
                member.NameLocation,
                new ScalarNode(reference.Location, ScalarKind.String, "#" + place)
            );
        }

        return new Member(member.Name, member.NameLocation, Rewrite(member.Value, at.Append(member.Name)));
    }

    /// <summary>The place of a schema that a reference names, or of a part of it.</summary>
    private string? PlaceOf(string reference)
    {
        if (_places.TryGetValue(reference, out var place))
        {
            return place.ToString();
        }

        var fragment = reference.IndexOf("#/", StringComparison.Ordinal);
        return fragment > 0 && _places.TryGetValue(reference[..fragment], out var resource)
            ? resource + reference[(fragment + 1)..]
            : null;
    }
}
