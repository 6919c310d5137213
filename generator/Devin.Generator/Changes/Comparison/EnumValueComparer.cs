using Devin.Generator.Model;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the values of two enums.</summary>
internal static class EnumValueComparer
{
    /// <summary>Adds a difference for each value that came or went, and one for another order.</summary>
    public static void Compare(SchemaPair pair, SchemaNode node, EnumShape old, EnumShape @new)
    {
        foreach (var value in old.Values.Except(@new.Values, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            node.Differences.Add(Value(pair, Shift.Removed, value));
        }

        foreach (var value in @new.Values.Except(old.Values, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            node.Differences.Add(Value(pair, Shift.Added, value));
        }

        var before = old.Values.Intersect(@new.Values, StringComparer.Ordinal).ToArray();
        var after = @new.Values.Intersect(old.Values, StringComparer.Ordinal).ToArray();
        if (!before.SequenceEqual(after, StringComparer.Ordinal))
        {
            node.Differences.Add(
                pair.Difference(
                    Facet.EnumOrder,
                    Shift.Changed,
                    string.Join(", ", before),
                    string.Join(", ", after)
                ) with
                {
                    Subject = Subject.Name,
                }
            );
        }
    }

    private static Difference Value(SchemaPair pair, Shift shift, string value) =>
        pair.Difference(
            Facet.EnumValue,
            shift,
            shift == Shift.Removed ? value : null,
            shift == Shift.Added ? value : null
        ) with
        {
            Key = $"{pair.Key} = {value}",
            Old = ValueOrigin(pair.Old.Site, value) ?? pair.Old.Site.Origin,
            New = ValueOrigin(pair.New.Site, value) ?? pair.New.Site.Origin,
            OldMember = Member(pair.Old, value),
            NewMember = Member(pair.New, value),
        };

    /// <summary>The static member; a type that several places share may have it from another place.</summary>
    private static CSharpMember? Member(TypedSite site, string value) =>
        site.Definition is EnumDefinition definition
        && definition.Values.FirstOrDefault(known => known.Text == value) is { } member
            ? new CSharpMember($"{definition.Name}.{member.Name}", definition.Name, true)
            : null;

    private static Origin? ValueOrigin(SchemaSite site, string value)
    {
        if (site.Keywords.Sequence("enum") is { } values)
        {
            for (var index = 0; index < values.Items.Count; index++)
            {
                if (values.Items[index] is ScalarNode scalar && scalar.Text == value)
                {
                    return new Origin(site.Pointer.Append("enum").Append(index), scalar.Location);
                }
            }
        }

        foreach (var keyword in (string[])["anyOf", "oneOf", "allOf"])
        {
            var branches = site.Keywords.Sequence(keyword)?.Items ?? [];
            for (var index = 0; index < branches.Count; index++)
            {
                if (ValueOrigin(site.At(branches[index], keyword, index), value) is { } origin)
                {
                    return origin;
                }
            }
        }

        return null;
    }
}
