using System.Globalization;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Reads schemas into facts.</summary>
/// <param name="schemaName">
/// The name of a schema in the other copies, for copies in which schema names were translated.
/// </param>
internal sealed class SchemaFacts(Func<string, string> schemaName)
{
    private const string SchemaPrefix = "#/components/schemas/";

    /// <summary>The facts of a schema; a schema that is no object becomes a value.</summary>
    public Fact Of(DriftKind kind, Node node, JsonPointer pointer, SourceLocation location)
    {
        if (node is not MappingNode mapping)
        {
            return new FactValue(DriftKinds.Structure, pointer, location, [CanonicalJson.Of(node)]) { Source = node };
        }

        var schema = SchemaMembers.Of(mapping, pointer);
        var group = new FactGroupBuilder(kind, pointer, location, NameKind.Keywords);
        if (schema.NullAt is { } nullAt)
        {
            group.Add("nullable", new FactValue(DriftKinds.Nullable, pointer, nullAt, ["true"]));
        }

        foreach (var (member, place) in schema.Members)
        {
            AddKeyword(group, member, place, schema.NullAt is not null);
        }

        return group.Build(Completeness.Whole, node);
    }

    private void AddKeyword(FactGroupBuilder group, Member member, JsonPointer place, bool isNullable)
    {
        FactValue Value(DriftKind kind, IReadOnlyList<string> values, bool isSet = false, bool decides = false) =>
            new(kind, place, member.NameLocation, values, isSet) { Source = member.Value, DecidesShape = decides };

        var name = member.Name;
        switch (member.Value)
        {
            case ScalarNode { Kind: ScalarKind.String } target when name == "$ref":
                group.Add(name, Value(DriftKinds.Ref, [CanonicalJson.Of(Target(target.Text))], decides: true));
                return;
            case SequenceNode types when name == "type":
                group.Add(
                    name,
                    Value(DriftKinds.Type, types.Items.Select(CanonicalJson.Of).ToArray(), isSet: true, decides: true)
                );
                return;
            case SequenceNode values when name == "enum":
                var listed = values.Items.Where(item =>
                    !isNullable || item is not ScalarNode { Kind: ScalarKind.Null }
                );
                group.Add(name, Value(DriftKinds.Enum, listed.Select(CanonicalJson.Of).ToArray(), isSet: true));
                return;
            case SequenceNode required when name == "required":
                group.Add(
                    name,
                    Value(DriftKinds.Required, required.Items.Select(CanonicalJson.Of).ToArray(), isSet: true)
                );
                return;
            case SequenceNode branches when SchemaKeywords.IsUnion(name):
                group.Add(name, Union(branches, place, member.NameLocation, name));
                return;
            case SequenceNode schemas when name == "prefixItems":
                group.Add(name, Ordered(schemas, place, member.NameLocation));
                return;
            case MappingNode schemas when SchemaKeywords.HoldsNamedSchemas(name):
                group.Add(name, Named(schemas, place, member.NameLocation, KindOfNamed(name)));
                return;
            case MappingNode when name == "discriminator" || HumanText.IsExtension(member):
                PlainFacts.Add(group, DriftKinds.Structure, member);
                return;
        }

        if (SchemaKeywords.HoldsSchema(name))
        {
            group.Add(name, Of(DriftKinds.Structure, member.Value, place, member.NameLocation));
            return;
        }

        var isKnown =
            name is "$ref" or "type" or "enum" or "required"
            || SchemaKeywords.IsUnion(name)
            || SchemaKeywords.HoldsNamedSchemas(name);
        var kind = name switch
        {
            "$ref" => DriftKinds.Ref,
            "type" => DriftKinds.Type,
            "enum" => DriftKinds.Enum,
            "required" => DriftKinds.Required,
            _ => SchemaKeywords.KindOf(name),
        };
        var isForeign = kind is null && !isKnown;
        // A single type is a set of one, equal to the list of that one type.
        // A union that is not a list has no branches, also none that is null: the whole place is one difference.
        group.Add(
            SchemaKeywords.IsUnion(name) ? name + " that is not a list" : name,
            Value(
                kind ?? DriftKinds.Structure,
                [CanonicalJson.Of(member.Value)],
                isSet: name == "type",
                decides: isForeign || name is "$ref" or "type" || SchemaKeywords.IsUnion(name)
            )
        );
    }

    private static DriftKind KindOfNamed(string name) =>
        name switch
        {
            "properties" => DriftKinds.MissingProperty,
            "$defs" or "definitions" => DriftKinds.MissingSchema,
            _ => DriftKinds.Structure,
        };

    /// <summary>The facts of schemas under names that the contract chose.</summary>
    public FactGroup Named(MappingNode schemas, JsonPointer pointer, SourceLocation location, DriftKind kind)
    {
        var group = new FactGroupBuilder(DriftKinds.Structure, pointer, location, NameKind.Names);
        foreach (var member in schemas.Members)
        {
            group.Add(member.Name, Of(kind, member.Value, pointer.Append(member.Name), member.NameLocation));
        }

        return group.Build(Completeness.Whole, schemas);
    }

    /// <summary>Schemas that their position identifies.</summary>
    private FactGroup Ordered(SequenceNode schemas, JsonPointer pointer, SourceLocation location)
    {
        var group = new FactGroupBuilder(DriftKinds.Type, pointer, location, NameKind.Identities);
        foreach (var (index, item) in schemas.Items.Index())
        {
            var place = pointer.Append(index);
            group.Add(place.Segments[^1], Of(DriftKinds.Type, item, place, item.Location));
        }

        return group.Build(Completeness.Whole, schemas);
    }

    /// <summary>
    /// Branches have no names. What they refer to identifies them, or their type with the constants that they require;
    /// those that are still alike are numbered, and the comparison finds which of them belong together.
    /// </summary>
    private FactGroup Union(SequenceNode branches, JsonPointer pointer, SourceLocation location, string keyword)
    {
        var group = new FactGroupBuilder(DriftKinds.Type, pointer, location, NameKind.Identities);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, branch) in branches.Items.Index())
        {
            if (keyword == "allOf" || !SchemaMembers.IsNullSchema(branch))
            {
                var fact = Of(DriftKinds.Type, branch, pointer.Append(index), branch.Location);
                var identity = Identity(fact);
                var count = counts[identity] = counts.GetValueOrDefault(identity) + 1;
                group.Add(
                    count == 1 ? identity : string.Create(CultureInfo.InvariantCulture, $"{identity}#{count}"),
                    fact
                );
            }
        }

        return new FactGroup(
            DriftKinds.Type,
            pointer,
            location,
            NameKind.Identities,
            group.Build(Completeness.Whole).Members,
            Completeness.Whole
        )
        {
            DecidesShape = true,
            Source = branches,
        };
    }

    private static string Identity(Fact branch) =>
        branch switch
        {
            FactGroup group when group.Value("$ref") is { } reference => CanonicalJson.Plain(reference.Values[0]),
            FactGroup group when group.Value("type") is { } type => string.Join(
                '|',
                type.Canonical.Select(CanonicalJson.Plain)
            ) + Constants(group),
            _ => "schema",
        };

    /// <summary>The required properties with one value, which distinguish the variants of a union.</summary>
    private static string Constants(FactGroup schema)
    {
        var required = schema.Value("required")?.Values.Select(CanonicalJson.Plain).ToHashSet(StringComparer.Ordinal);
        var constants =
            from property in schema.Group("properties")?.Members ?? new Dictionary<string, Fact>()
            where required?.Contains(property.Key) == true
            let value = (property.Value as FactGroup)?.Value("const") ?? (property.Value as FactGroup)?.Value("enum")
            where value is { Values.Count: 1 }
            select $"{property.Key} {CanonicalJson.Plain(value.Values[0])}";
        return string.Join(" and ", constants) is { Length: > 0 } text ? " with " + text : "";
    }

    private string Target(string reference) =>
        reference.StartsWith(SchemaPrefix, StringComparison.Ordinal)
            ? SchemaPrefix + schemaName(reference[SchemaPrefix.Length..])
            : reference;
}
