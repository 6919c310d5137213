using System.Globalization;
using Devin.Generator.OpenApi;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the constraints of schemas other than the type: default, bounds, pattern, format.</summary>
internal static class ValueFacets
{
    private static readonly string[] Lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

    private static readonly string[] Bounds =
    [
        .. Lower,
        "maximum",
        "exclusiveMaximum",
        "maxLength",
        "maxItems",
        "maxProperties",
        "multipleOf",
        "uniqueItems",
    ];

    /// <summary>References and single branches can form a cycle.</summary>
    private const int LongestChain = 16;

    /// <summary>Adds the differences.</summary>
    /// <param name="isThrough">Whether a schema behind a reference counts as this one.</param>
    public static void Compare(SchemaPair pair, SchemaNode node, bool isThrough)
    {
        var old = Parts(pair.Old, isThrough);
        var @new = Parts(pair.New, isThrough);
        CompareText(Facet.Default, "default");
        CompareText(Facet.Pattern, "pattern");
        foreach (var keyword in Bounds)
        {
            var (before, after) = (Text(old, keyword), Text(@new, keyword));
            if (before != after)
            {
                node.Differences.Add(
                    pair.Difference(
                        Facet.Bound,
                        Direction(keyword, before, after),
                        Sentence(keyword, before),
                        Sentence(keyword, after)
                    ) with
                    {
                        Key = $"{pair.Key} {keyword}",
                    }
                );
            }
        }

        CompareFormats(pair, node, Format(old), Format(@new));

        void CompareText(Facet facet, string keyword)
        {
            var (before, after) = (Text(old, keyword), Text(@new, keyword));
            if (before != after)
            {
                node.Differences.Add(
                    pair.Difference(facet, Shifts.Between(before, after), before ?? "none", after ?? "none")
                );
            }
        }
    }

    /// <summary>A format that does not change the C# type still constrains the values.</summary>
    private static void CompareFormats(SchemaPair pair, SchemaNode node, string? before, string? after)
    {
        if (before != after && pair.Meanings is (PrimitiveShape old, PrimitiveShape @new) && old.Type == @new.Type)
        {
            var shift =
                before is null ? Shift.Narrowed
                : after is null ? Shift.Widened
                : Shift.Changed;
            node.Differences.Add(
                pair.Difference(Facet.Type, shift, $"format {before ?? "none"}", $"format {after ?? "none"}")
            );
        }
    }

    /// <summary>The format; null for the widest format of a type, which constrains nothing.</summary>
    private static string? Format(List<MappingNode> parts) =>
        Find(parts, "format") is ScalarNode format && !ScalarTable.IsDefaultFormat(format.Text) ? format.Text : null;

    private static Shift Direction(string keyword, string? before, string? after)
    {
        if (keyword is "multipleOf" or "uniqueItems")
        {
            return after is null or "false" ? Shift.Widened : Shift.Narrowed;
        }

        if (before is null || after is null)
        {
            return after is null ? Shift.Widened : Shift.Narrowed;
        }

        if (
            !decimal.TryParse(before, NumberStyles.Float, CultureInfo.InvariantCulture, out var old)
            || !decimal.TryParse(after, NumberStyles.Float, CultureInfo.InvariantCulture, out var @new)
        )
        {
            return Shift.Narrowed; // OpenAPI 3.0's exclusive bounds are booleans, from which the direction of a change cannot be decided.
        }

        return (@new > old) == Lower.Contains(keyword) ? Shift.Narrowed : Shift.Widened;
    }

    private static string Sentence(string keyword, string? value) =>
        value is null ? $"no {keyword}" : $"{keyword} {value}";

    /// <summary>The schema, its one branch that is not null, and so on down.</summary>
    private static List<MappingNode> Parts(TypedSite site, bool isThrough)
    {
        var parts = new List<MappingNode>();
        TypedSite? next = site;
        while (next is not null && parts.Count < LongestChain)
        {
            parts.Add(next.Site.Keywords);
            next = OnlyBranch(next) ?? (isThrough ? Target(next) : null);
        }

        return parts;
    }

    private static TypedSite? OnlyBranch(TypedSite site)
    {
        var keyword = NullSpelling.Branching.FirstOrDefault(keyword =>
            site.Site.Keywords.Sequence(keyword) is not null
        );
        return keyword is not null && NullSpelling.OnlyBranch(site.Site.Keywords, keyword) is { } only
            ? site with
            {
                Site = site.Site.At(only.Branch, keyword, only.Index),
            }
            : null;
    }

    private static TypedSite? Target(TypedSite site) =>
        site.Shape is ReferenceShape reference ? site with { Site = reference.Target } : null;

    private static Node? Find(List<MappingNode> parts, string keyword) =>
        parts.Select(part => part[keyword]).FirstOrDefault(static value => value is not null);

    private static string? Text(List<MappingNode> parts, string keyword) =>
        Find(parts, keyword) switch
        {
            null or ScalarNode { Kind: ScalarKind.Null } => null,
            var value => CanonicalJson.Of(value),
        };
}
