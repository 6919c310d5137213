using System.Collections.Frozen;
using Devin.Generator.Normalization;
using Devin.Generator.OpenApi;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Compares the keywords of schemas that have no part in a type: conditions, counts, names, and all that the comparison of
/// types leaves out.
/// </summary>
/// <param name="pair">The place.</param>
/// <param name="node">What receives the differences.</param>
/// <param name="old">The schemas that apply at the old place.</param>
/// <param name="new">The schemas that apply at the new place.</param>
internal sealed class KeywordComparer(
    SchemaPair pair,
    SchemaNode node,
    IReadOnlyList<SchemaSite> old,
    IReadOnlyList<SchemaSite> @new
)
{
    private static readonly FrozenDictionary<string, Facet> Facets = new Dictionary<string, Facet>(
        StringComparer.Ordinal
    )
    {
        ["if"] = Facet.Condition,
        ["then"] = Facet.Condition,
        ["else"] = Facet.Condition,
        ["contains"] = Facet.Containment,
        ["dependentRequired"] = Facet.Dependency,
        ["dependentSchemas"] = Facet.Dependency,
        ["dependencies"] = Facet.Dependency,
        ["unevaluatedItems"] = Facet.Unevaluated,
        ["unevaluatedProperties"] = Facet.Unevaluated,
        ["propertyNames"] = Facet.PropertyName,
        ["patternProperties"] = Facet.PropertyName,
        ["not"] = Facet.Negation,
        ["readOnly"] = Facet.Access,
        ["writeOnly"] = Facet.Access,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly IReadOnlyList<SchemaSite> _old = old;
    private readonly IReadOnlyList<SchemaSite> _new = @new;

    /// <summary>Adds the differences.</summary>
    /// <param name="keywords">The keywords in which the schemas differ, in ordinal order.</param>
    public void Compare(IReadOnlyList<string> keywords)
    {
        foreach (var keyword in keywords)
        {
            if (!Structure.IsIgnored(keyword))
            {
                Compare(keyword);
            }
        }

        if (keywords.Contains("anyOf") || keywords.Contains("oneOf"))
        {
            AddTexts("null", Facet.Unclassified, BesideNull(_old), BesideNull(_new));
        }

        CompareBooleans();
    }

    private void Compare(string keyword)
    {
        switch (keyword)
        {
            case "x-extensible-enum":
                CompareExtensibleEnums(keyword);
                break;
            case "deprecated"
                when !pair.IsProperty && pair.Old.Definition is not null && pair.New.Definition is not null:
                CompareDeprecation();
                break;
            case "deprecated" or Extensions.Permission when pair.IsProperty:
                AddAll(keyword, Facet.Unclassified, [.. _old.Skip(1)], [.. _new.Skip(1)]);
                break;
            case "allOf":
                CompareComposition();
                break;
            case "required":
                CompareRequired();
                break;
            case "type":
                CompareTypes();
                break;
            case "discriminator" when pair.Meanings is (UnionShape, UnionShape):
                CompareDiscriminatorDetails(keyword);
                break;
            case "properties" when pair.Meanings is (ObjectShape, ObjectShape):
                CompareOverlaid();
                break;
            default:
                if (!TypeKeywords.AreCompared(pair, keyword, _old, _new))
                {
                    AddAll(keyword, Facets.GetValueOrDefault(keyword, Facet.Unclassified), _old, _new);
                }

                break;
        }
    }

    private void AddAll(
        string keyword,
        Facet facet,
        IReadOnlyList<SchemaSite> oldParts,
        IReadOnlyList<SchemaSite> newParts
    )
    {
        SchemaSite[] before = [.. oldParts.Where(part => part.Keywords[keyword] is not null)];
        SchemaSite[] after = [.. newParts.Where(part => part.Keywords[keyword] is not null)];
        if (before.Length > 1 || after.Length > 1)
        {
            AddTexts(keyword, facet, Texts(before, keyword), Texts(after, keyword));
            return;
        }

        var template = () => pair.Difference(facet, Shift.Changed);
        var (left, right) = (before.FirstOrDefault(pair.Old.Site), after.FirstOrDefault(pair.New.Site));
        node.Differences.AddRange(
            facet == Facet.Unclassified
                ? Remainder.Parts(template, left, right, keyword)
                : Remainder.Whole(template, left, right, keyword)
        );
    }

    private void AddTexts(string keyword, Facet facet, string? before, string? after)
    {
        if (before != after)
        {
            node.Differences.Add(
                pair.Difference(
                    facet,
                    Shifts.Between(before, after),
                    Remainder.Short(before ?? "none"),
                    Remainder.Short(after ?? "none")
                ) with
                {
                    Key = $"{pair.Key}/{keyword}",
                    What = $"'{keyword}' of {pair.What}",
                }
            );
        }
    }

    private static string? Texts(SchemaSite[] parts, string keyword) =>
        parts.Length == 0
            ? null
            : string.Join(
                " and ",
                parts
                    .Select(part => Structure.Text(part.Keywords[keyword], keyword)!)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
            );

    /// <summary>The words of a type other than null; their order has no meaning.</summary>
    private void CompareTypes()
    {
        if (!TypeKeywords.AreCompared(pair, "type", _old, _new))
        {
            AddTexts("type", Facet.Unclassified, Words(_old), Words(_new));
        }

        static string? Words(IReadOnlyList<SchemaSite> parts) =>
            string.Join(", ", WordsOf(parts, "type").Where(static word => word != "null")) is { Length: > 0 } words
                ? words
                : null;
    }

    /// <summary>Required names that the types do not show, because no schema beside them lists the properties.</summary>
    private void CompareRequired()
    {
        if (TypeKeywords.AreCompared(pair, "required", _old, _new))
        {
            return;
        }

        var (before, after) = (WordsOf(_old, "required"), WordsOf(_new, "required"));
        Add(before.Except(after.Concat(Known(pair.Meanings.Old)), StringComparer.Ordinal), Shift.Removed);
        Add(after.Except(before.Concat(Known(pair.Meanings.New)), StringComparer.Ordinal), Shift.Added);

        void Add(IEnumerable<string> names, Shift shift) =>
            node.Differences.AddRange(
                names.Select(name =>
                    pair.Difference(Facet.Required, shift) with
                    {
                        Key = $"{pair.Key}.{name}",
                        What = $"property '{name}' of {pair.What}",
                        OldMember = null,
                        NewMember = null,
                    }
                )
            );

        static IEnumerable<string> Known(Shape shape) =>
            shape is ObjectShape known ? known.Required.Where(known.Properties.ContainsKey) : [];
    }

    private static string[] WordsOf(IReadOnlyList<SchemaSite> parts, string keyword) =>
        [
            .. parts
                .Select(part => part.Keywords[keyword])
                .SelectMany(static value =>
                    value is SequenceNode list ? list.Items
                    : value is null ? []
                    : [value]
                )
                .OfType<ScalarNode>()
                .Select(static word => word.Text)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>What a branch has that allows nothing but null.</summary>
    private static string? BesideNull(IReadOnlyList<SchemaSite> parts)
    {
        var texts =
            from part in parts
            from keyword in (string[])["anyOf", "oneOf"]
            from branch in part.Keywords.Sequence(keyword)?.Items.OfType<MappingNode>() ?? []
            where NullSpelling.IsNull(branch)
            from member in branch.Members
            where !Structure.IsIgnored(member.Name) && member.Name is not ("type" or "enum" or "const" or "nullable")
            select $"{member.Name}: {Structure.Text(member.Value, member.Name)}";
        return string.Join(", ", texts.Order(StringComparer.Ordinal)) is { Length: > 0 } text ? text : null;
    }

    private void CompareDiscriminatorDetails(string keyword)
    {
        if (pair.Old.Site.Keywords[keyword] is { } old && pair.New.Site.Keywords[keyword] is { } @new)
        {
            node.Differences.AddRange(
                Remainder.All(
                    () =>
                        pair.Difference(Facet.Unclassified, Shift.Changed) with
                        {
                            Key = $"{pair.Key}/{keyword}",
                            What = $"'{keyword}' of {pair.What}",
                        },
                    pair.Old.Site.At(old, keyword),
                    pair.New.Site.At(@new, keyword),
                    static name => name is "propertyName" or "mapping"
                )
            );
        }
    }

    /// <summary>Of a property that several parts have, the last one gives the type; the others constrain it too.</summary>
    private void CompareOverlaid()
    {
        if (_old.Count == 1 && _new.Count == 1)
        {
            return;
        }

        var (before, after) = (Overlaid(_old), Overlaid(_new));
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            AddTexts(
                $"properties/{name}",
                Facet.Unclassified,
                before.GetValueOrDefault(name),
                after.GetValueOrDefault(name)
            );
        }
    }

    private static Dictionary<string, string> Overlaid(IReadOnlyList<SchemaSite> parts) =>
        parts
            .SelectMany(static part => part.Keywords.Mapping("properties")?.Members ?? [])
            .GroupBy(static member => member.Name, static member => member.Value, StringComparer.Ordinal)
            .Where(static group => group.Skip(1).Any())
            .Select(static group =>
                (
                    group.Key,
                    Texts: group
                        .Select(static schema => Structure.Text(schema, "schema")!)
                        .Distinct(StringComparer.Ordinal)
                        .ToArray()
                )
            )
            .Where(static property => property.Texts.Length > 1)
            .ToDictionary(
                static property => property.Key,
                static property => string.Join(" and ", property.Texts.Order(StringComparer.Ordinal)),
                StringComparer.Ordinal
            );

    /// <summary>The components that an object is composed of; one alone is only another spelling of it.</summary>
    private void CompareComposition()
    {
        var (before, after) = (Components(_old), Components(_new));
        if (before.Length == 0 || after.Length == 0)
        {
            return;
        }

        Add(before.Except(after, StringComparer.Ordinal), Shift.Removed);
        Add(after.Except(before, StringComparer.Ordinal), Shift.Added);

        void Add(IEnumerable<string> names, Shift shift) =>
            node.Differences.AddRange(
                names.Select(name =>
                    pair.Difference(
                        Facet.Composition,
                        shift,
                        shift == Shift.Removed ? name : null,
                        shift == Shift.Added ? name : null
                    ) with
                    {
                        Key = $"{pair.Key} allOf {name}",
                    }
                )
            );

        static string[] Components(IReadOnlyList<SchemaSite> parts) =>
            [
                .. parts
                    .Select(static part => part.Keywords.Sequence("allOf")?.Items ?? [])
                    .Where(static branches => branches.Count > 1)
                    .SelectMany(static branches => branches.OfType<MappingNode>())
                    .Select(static branch => branch.Text("$ref")?.Split('/')[^1])
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];
    }

    private void CompareDeprecation()
    {
        var (was, @is) = (IsDeprecated(_old), IsDeprecated(_new));
        if (was != @is)
        {
            node.Differences.Add(pair.Difference(Facet.Deprecation, @is ? Shift.Added : Shift.Removed));
        }

        static bool IsDeprecated(IReadOnlyList<SchemaSite> parts) =>
            parts.Any(static part => part.Keywords.IsTrue("deprecated"));
    }

    /// <summary>The values of an open list, each a difference of its own.</summary>
    private void CompareExtensibleEnums(string keyword)
    {
        var (before, after) = (Values(_old), Values(_new));
        Add(before.Except(after, StringComparer.Ordinal), Shift.Removed);
        Add(after.Except(before, StringComparer.Ordinal), Shift.Added);

        void Add(IEnumerable<string> values, Shift shift) =>
            node.Differences.AddRange(
                values.Select(value =>
                    pair.Difference(
                        Facet.ExtensibleEnum,
                        shift,
                        shift == Shift.Removed ? value : null,
                        shift == Shift.Added ? value : null
                    ) with
                    {
                        Key = $"{pair.Key} {keyword} {value}",
                    }
                )
            );

        string[] Values(IReadOnlyList<SchemaSite> parts) =>
            [
                .. parts
                    .SelectMany(part =>
                        part.Keywords[keyword] is SequenceNode list ? list.Items
                        : part.Keywords[keyword] is { } other ? [other]
                        : []
                    )
                    .Select(CanonicalJson.Of)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];
    }

    /// <summary>A schema that is <c>false</c> allows nothing, whatever applies beside it.</summary>
    private void CompareBooleans()
    {
        var (before, after) = (IsNothing(_old), IsNothing(_new));
        if (before != after)
        {
            AddTexts("schema", Facet.Unclassified, before ? "false" : "true", after ? "false" : "true");
        }

        static bool IsNothing(IReadOnlyList<SchemaSite> parts) =>
            parts.Any(static part => part.Node is ScalarNode { Text: "false" });
    }
}
