using Devin.Generator.Model;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the names that C# has for a pair of schemas.</summary>
internal static class TypeNames
{
    /// <summary>
    /// The emitted type as a member that consumers write. Its type has the kind, because a union has none of the members
    /// of the class whose name it takes.
    /// </summary>
    public static CSharpMember? Member(TypedSite site) =>
        site.Definition is { } definition
            ? new CSharpMember(
                definition.Name,
                $"{KindOf(definition)} {definition.Name}",
                definition.Kind is DefinitionKind.StringEnum or DefinitionKind.IntegerEnum
            )
            : null;

    /// <summary>Adds the differences of the names.</summary>
    public static void Compare(SchemaPair pair, SchemaNode node, bool isShared)
    {
        if (pair.Old.Definition is not { } old || pair.New.Definition is not { } @new)
        {
            return;
        }

        CompareTitles(pair, node);
        if (old.Name == @new.Name)
        {
            return;
        }

        var facet =
            isShared ? Facet.Component
            : (pair.Old.ComponentKey is null) != (pair.New.ComponentKey is null) ? Facet.Inlining
            : Facet.Identifier;
        var isGone = @new.Name != old.Name && pair.New.Contract.Definition(old.Name) is null;
        node.Differences.Add(
            new Difference(Subject.Name, facet, isGone ? Shift.Changed : Shift.Added)
            {
                Key = $"type {old.Name}",
                What = $"type {old.Name}",
                Before = old.Name,
                After = @new.Name,
                Old = pair.Old.Site.Origin,
                New = pair.New.Site.Origin,
                OldMember = Member(pair.Old),
                NewMember = Member(pair.New),
            }
        );
    }

    private static string KindOf(TypeDefinition definition) =>
        definition.Kind switch
        {
            DefinitionKind.Model => "class",
            DefinitionKind.Union => "union",
            _ => "enum",
        };

    private static void CompareTitles(SchemaPair pair, SchemaNode node)
    {
        var before = pair.Old.Site.Keywords.Text("title");
        var after = pair.New.Site.Keywords.Text("title");
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            node.Differences.Add(
                pair.Difference(Facet.Title, Shift.Changed, before ?? "none", after ?? "none") with
                {
                    Subject = Subject.Name,
                }
            );
        }
    }
}
