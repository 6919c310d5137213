using System.Globalization;
using Devin.Generator.Documents;
using Devin.Generator.Drift.Evidence;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares what schemas say about values beside their type: default, bounds, pattern, format.</summary>
internal static class ValueFacets
{
    private static readonly string[] Lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

    private static readonly string[] Upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

    /// <summary>Adds the differences.</summary>
    /// <param name="isThrough">Whether a schema behind a reference counts as this one.</param>
    public static void Compare(SchemaPair pair, SchemaNode node, bool isThrough)
    {
        CompareDefaults(pair, node, isThrough);
        foreach (var keyword in (string[])[.. Lower, .. Upper, "multipleOf", "uniqueItems"])
        {
            var before = Text(Find(pair.Old, keyword, isThrough));
            var after = Text(Find(pair.New, keyword, isThrough));
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

        ComparePatterns(pair, node, isThrough);
        CompareFormats(pair, node, isThrough);
    }

    private static void CompareDefaults(SchemaPair pair, SchemaNode node, bool isThrough)
    {
        var before = Text(Find(pair.Old, "default", isThrough));
        var after = Text(Find(pair.New, "default", isThrough));
        if (before != after)
        {
            node.Differences.Add(
                pair.Difference(Facet.Default, ShiftOf(before, after), before ?? "none", after ?? "none")
            );
        }
    }

    private static void ComparePatterns(SchemaPair pair, SchemaNode node, bool isThrough)
    {
        var before = Text(Find(pair.Old, "pattern", isThrough));
        var after = Text(Find(pair.New, "pattern", isThrough));
        if (before != after)
        {
            node.Differences.Add(
                pair.Difference(Facet.Pattern, ShiftOf(before, after), before ?? "none", after ?? "none")
            );
        }
    }

    /// <summary>A format that does not choose another type in C# still says something about the values.</summary>
    private static void CompareFormats(SchemaPair pair, SchemaNode node, bool isThrough)
    {
        var before = Format(pair.Old, isThrough);
        var after = Format(pair.New, isThrough);
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

    /// <summary>The format; what is the widest of its type says nothing.</summary>
    private static string? Format(TypedSite site, bool isThrough) =>
        Find(site, "format", isThrough) is ScalarNode { Text: not ("int64" or "double") } format ? format.Text : null;

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
            return Shift.Narrowed; // OpenAPI 3.0's exclusive bounds are booleans: which way does not show here.
        }

        return (@new > old) == Lower.Contains(keyword) ? Shift.Narrowed : Shift.Widened;
    }

    private static Shift ShiftOf(string? before, string? after) =>
        before is null ? Shift.Added
        : after is null ? Shift.Removed
        : Shift.Changed;

    private static string Sentence(string keyword, string? value) =>
        value is null ? $"no {keyword}" : $"{keyword} {value}";

    /// <summary>The keyword on the schema, or on its one branch that is not null.</summary>
    private static Node? Find(TypedSite site, string keyword, bool isThrough)
    {
        var schema = site.Site.Keywords;
        if (schema[keyword] is { } own)
        {
            return own;
        }

        foreach (var name in (string[])["anyOf", "oneOf", "allOf"])
        {
            var branches = (schema.Sequence(name)?.Items ?? [])
                .Select((branch, index) => site with { Site = site.Site.At(branch, name, index) })
                .Where(static branch => branch.Shape is not NullShape)
                .ToArray();
            if (branches is [var only])
            {
                return Find(only, keyword, isThrough);
            }
        }

        return
            isThrough
            && site.Shape is ReferenceShape reference
            && site.Through().Site.Pointer == reference.Target.Pointer
            ? Find(site.Through(), keyword, isThrough)
            : null;
    }

    private static string? Text(Node? node) =>
        node is null or ScalarNode { Kind: ScalarKind.Null } ? null : CanonicalJson.Of(node);
}
