using System.Globalization;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the constraints of schemas other than the type: default, bounds, pattern, format.</summary>
internal static class ValueFacets
{
    private static readonly string[] Lower =
    [
        "minimum",
        "exclusiveMinimum",
        "minLength",
        "minItems",
        "minProperties",
        "minContains",
    ];

    private static readonly string[] Bounds =
    [
        .. Lower,
        "maximum",
        "exclusiveMaximum",
        "maxLength",
        "maxItems",
        "maxProperties",
        "maxContains",
        "multipleOf",
        "uniqueItems",
    ];

    /// <summary>Whether a keyword is one of the bounds.</summary>
    public static bool IsBound(string keyword) => Bounds.Contains(keyword);

    /// <summary>Adds the differences.</summary>
    /// <param name="pair">The place.</param>
    /// <param name="node">What receives the differences.</param>
    /// <param name="old">The schemas that apply at the old place.</param>
    /// <param name="new">The schemas that apply at the new place.</param>
    /// <param name="keywords">The keywords in which the schemas differ.</param>
    public static void Compare(
        SchemaPair pair,
        SchemaNode node,
        IReadOnlyList<SchemaSite> old,
        IReadOnlyList<SchemaSite> @new,
        IReadOnlyList<string> keywords
    )
    {
        CompareText(Facet.Default, "default");
        CompareText(Facet.Pattern, "pattern");
        foreach (var keyword in Bounds)
        {
            if (!keywords.Contains(keyword))
            {
                continue;
            }

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

        if (keywords.Contains("format"))
        {
            CompareFormats(pair, node, Format(old), Format(@new));
        }

        void CompareText(Facet facet, string keyword)
        {
            if (!keywords.Contains(keyword))
            {
                return;
            }

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
    private static string? Format(IReadOnlyList<SchemaSite> parts) =>
        string.Join(
            " and ",
            parts
                .Select(static part => part.Keywords.Text("format"))
                .OfType<string>()
                .Where(static format => !ScalarTable.IsDefaultFormat(format))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
            is { Length: > 0 } formats
            ? formats
            : null;

    private static Shift Direction(string keyword, string? before, string? after)
    {
        if (keyword is "multipleOf" or "uniqueItems")
        {
            return after is null or "false" || IsMultiple(before, after) ? Shift.Widened : Shift.Narrowed;
        }

        if (keyword == "minContains")
        {
            (before, after) = (before ?? "1", after ?? "1");
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

    /// <summary>Whether every multiple of one number is a multiple of the other.</summary>
    private static bool IsMultiple(string? number, string of) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var multiple)
        && decimal.TryParse(of, NumberStyles.Float, CultureInfo.InvariantCulture, out var divisor)
        && divisor > 0
        && multiple % divisor == 0;

    private static string Sentence(string keyword, string? value) =>
        value is null ? $"no {keyword}" : $"{keyword} {value}";

    /// <summary>The values of a keyword in all parts, each once; the keyword that is null is none.</summary>
    private static string? Text(IReadOnlyList<SchemaSite> parts, string keyword)
    {
        if (!parts.Any(part => part.Keywords[keyword] is not null))
        {
            return null;
        }

        var texts = parts
            .Select(part => part.Keywords[keyword])
            .Where(static value => value is not (null or ScalarNode { Kind: ScalarKind.Null }))
            .Select(static value => CanonicalJson.Of(value!))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return texts.Length == 0 ? null : string.Join(" and ", texts);
    }
}
