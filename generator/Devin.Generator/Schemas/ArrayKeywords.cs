using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>The keywords of arrays. A tuple is a list of what its places hold.</summary>
internal static class ArrayKeywords
{
    /// <summary>The shape of an array schema.</summary>
    public static Shape Read(SchemaSite site, MappingNode schema, bool isNullable)
    {
        if (schema.Sequence("prefixItems") is { Items.Count: > 0 } places)
        {
            var union = new MappingNode(places.Location, [new Member("anyOf", places.Location, places)]);
            return new ListShape(new SchemaSite(union, site.Pointer.Append("prefixItems")), isNullable);
        }

        return schema["items"] switch
        {
            MappingNode items => new ListShape(site.At(items, "items"), isNullable),
            SequenceNode { Items.Count: > 0 } tuple => new ListShape(
                new SchemaSite(
                    new MappingNode(tuple.Location, [new Member("anyOf", tuple.Location, tuple)]),
                    site.Pointer.Append("items")
                ),
                isNullable
            ),
            _ => new ListShape(null, isNullable),
        };
    }
}
