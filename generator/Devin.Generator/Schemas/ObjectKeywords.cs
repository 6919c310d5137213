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

    private static SchemaSite? AdditionalOf(SchemaSite site, MappingNode schema)
    {
        if (schema.Mapping("additionalProperties") is { Members.Count: > 0 } additional)
        {
            return site.At(additional, "additionalProperties");
        }

        // One pattern for all names is a map; several patterns cannot be expressed as a type.
        return
            schema.Mapping("patternProperties") is { Members: [{ Value: MappingNode { Members.Count: > 0 } } pattern] }
            && !schema.IsTrue("additionalProperties")
            ? site.At(pattern.Value, "patternProperties", pattern.Name)
            : null;
    }
}
