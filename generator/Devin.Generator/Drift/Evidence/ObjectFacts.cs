using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Reads the objects of OpenAPI by the two shapes they have: known keywords, or names of the contract.</summary>
internal static class ObjectFacts
{
    /// <summary>A member whose value holds things under names that the contract chose.</summary>
    public static Fact Named(
        DriftKind kind,
        Member member,
        JsonPointer pointer,
        Func<Node, JsonPointer, SourceLocation, Fact> read
    ) => Named(kind, member.Value, pointer, member.NameLocation, Completeness.Whole, read);

    /// <summary>Things under names that the contract chose.</summary>
    public static Fact Named(
        DriftKind kind,
        Node node,
        JsonPointer pointer,
        SourceLocation location,
        Completeness completeness,
        Func<Node, JsonPointer, SourceLocation, Fact> read
    )
    {
        if (node is not MappingNode mapping)
        {
            return Whole(kind, node, pointer, location);
        }

        var group = new FactGroupBuilder(kind, pointer, location, NameKind.Names);
        foreach (var member in mapping.Members.Where(static member => !HumanText.IsExtension(member)))
        {
            group.Add(member.Name, read(member.Value, pointer.Append(member.Name), member.NameLocation));
        }

        return group.Build(completeness, node);
    }

    /// <summary>
    /// An object of OpenAPI: its members are read by <paramref name="read"/>; those that it refuses are references,
    /// extensions, or keywords that the object does not have.
    /// </summary>
    public static Fact Known(
        DriftKind kind,
        Node node,
        JsonPointer pointer,
        SourceLocation location,
        Func<FactGroupBuilder, Member, JsonPointer, bool> read,
        Completeness? completeness = null
    )
    {
        if (node is not MappingNode mapping)
        {
            return Whole(kind, node, pointer, location);
        }

        var group = new FactGroupBuilder(kind, pointer, location, NameKind.Keywords);
        foreach (var member in mapping.Members.Where(static member => !HumanText.Is(member)))
        {
            if (member.Name == "$ref")
            {
                group.AddValue(DriftKinds.Ref, member, decidesShape: true);
            }
            else if (HumanText.IsExtension(member))
            {
                PlainFacts.Add(group, DriftKinds.Structure, member, decidesShape: true);
            }
            else if (!read(group, member, pointer.Append(member.Name)))
            {
                group.AddValue(DriftKinds.Structure, member, decidesShape: true);
            }
        }

        return group.Build(completeness ?? Completeness.Whole, node);
    }

    /// <summary>A node that has not the shape it should have, as one value.</summary>
    public static FactValue Whole(
        DriftKind kind,
        Node node,
        JsonPointer pointer,
        SourceLocation location,
        bool decidesShape = false
    ) => new(kind, pointer, location, [CanonicalJson.Of(node)]) { Source = node, DecidesShape = decidesShape };
}
