using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>The keywords of objects.</summary>
internal static class ObjectKeywords
{
    /// <summary>The shape of an object schema.</summary>
    public static Shape Read(SchemaSite site, MappingNode schema, bool isNullable)
    {
        var properties = PropertiesOf(site, schema);
        var additional = AdditionalOf(site, schema);
        var isClosed = schema.IsFalse("additionalProperties");
        if (properties.Count > 0)
        {
            return new ObjectShape(properties, RequiredOf(schema), additional, isClosed, isNullable);
        }

        return additional is { } values ? new MapShape(values, isNullable) : new FreeFormShape(isNullable);
    }

    /// <summary>The names that the schema requires.</summary>
    public static HashSet<string> RequiredOf(MappingNode schema) =>
        schema
            .Sequence("required")
            ?.Items.OfType<ScalarNode>()
            .Select(static name => name.Text)
            .ToHashSet(StringComparer.Ordinal)
        ?? new HashSet<string>(StringComparer.Ordinal);

    private static Dictionary<string, SchemaSite> PropertiesOf(SchemaSite site, MappingNode schema)
    {
        var result = new Dictionary<string, SchemaSite>(StringComparer.Ordinal);
        foreach (var member in schema.Mapping("properties")?.Members ?? [])
        {
            result.Add(member.Name, site.At(member.Value, "properties", member.Name));
        }

        return result;
    }

    /// <summary>
    /// The schema of the values of properties that are not listed. Values of several patterns are a union, because C# has
    /// no type for a map that depends on its keys.
    /// </summary>
    private static SchemaSite? AdditionalOf(SchemaSite site, MappingNode schema)
    {
        var values = new List<SchemaSite>();
        if (schema.Mapping("additionalProperties") is { Members.Count: > 0 } additional)
        {
            values.Add(site.At(additional, "additionalProperties"));
        }

        if (schema.Mapping("patternProperties") is { } patterns && !schema.IsTrue("additionalProperties"))
        {
            values.AddRange(
                patterns
                    .Members.OrderBy(static pattern => pattern.Name, StringComparer.Ordinal)
                    .Select(pattern => site.At(pattern.Value, "patternProperties", pattern.Name))
            );
        }

        return values switch
        {
            [] => null,
            [var only] => only.Keywords.Members.Count > 0 ? only : null,
            _ => AnyOf(site, values),
        };
    }

    private static SchemaSite AnyOf(SchemaSite site, IReadOnlyList<SchemaSite> values)
    {
        var location = values[0].Node.Location;
        var branches = new SequenceNode(location, [.. values.Select(static value => value.Node)]);
        return new SchemaSite(
            new MappingNode(location, [new Member("anyOf", location, branches)]),
            site.Pointer.Append("patternProperties")
        );
    }
}
