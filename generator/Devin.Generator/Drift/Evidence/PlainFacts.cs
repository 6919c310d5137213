using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Facts about objects that need no knowledge of their kind: their members, without human text.</summary>
internal static class PlainFacts
{
    /// <summary>Adds a member of any shape under its name.</summary>
    public static void Add(FactGroupBuilder group, DriftKind kind, Member member, bool decidesShape = false)
    {
        if (member.Value is MappingNode mapping)
        {
            group.Add(member.Name, Of(kind, mapping, group.Pointer.Append(member.Name), member.NameLocation));
        }
        else
        {
            group.AddValue(kind, member, decidesShape);
        }
    }

    /// <summary>The facts of an object.</summary>
    public static FactGroup Of(DriftKind kind, MappingNode mapping, JsonPointer pointer, SourceLocation location)
    {
        var group = new FactGroupBuilder(kind, pointer, location, NameKind.Names);
        foreach (var member in mapping.Members.Where(static member => !HumanText.Is(member)))
        {
            if (member is { Name: "scopes", Value: MappingNode scopes })
            {
                // The values are sentences about the scopes.
                var names = scopes.Members.Select(static scope => CanonicalJson.Of(scope.Name)).ToArray();
                group.Add(
                    "scopes",
                    new FactValue(kind, pointer.Append("scopes"), member.NameLocation, names, isSet: true)
                );
            }
            else if (member.Name == "bearerFormat")
            {
                group.AddValue(DriftKinds.Identifier, member);
            }
            else
            {
                Add(group, kind, member);
            }
        }

        return group.Build(Completeness.Whole, mapping);
    }
}
