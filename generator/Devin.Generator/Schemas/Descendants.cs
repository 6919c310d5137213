using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>
/// Schemas that extend others with <c>allOf</c>. A schema with a discriminator is one of those that extend it, whether it
/// lists them or not; what <c>Cat</c> extends is <c>Pet</c> without them.
/// </summary>
internal sealed class Descendants(ReferenceResolver references)
{
    private const string Discriminator = "discriminator";

    private static readonly string[] Listing = ["anyOf", "oneOf"];

    private readonly Dictionary<JsonPointer, HashSet<JsonPointer>> _variants = [];
    private ILookup<JsonPointer, SchemaSite>? _children;

    /// <summary>
    /// The components that extend a component with a discriminator, which does not list its variants, by their names. Each
    /// is a reference.
    /// </summary>
    public IReadOnlyList<SchemaSite> Of(SchemaSite site)
    {
        if (!IsBase(site.Keywords))
        {
            return [];
        }

        var found = new List<SchemaSite>();
        var seen = new HashSet<JsonPointer> { site.Pointer };
        var next = new Queue<JsonPointer>([site.Pointer]);
        while (next.TryDequeue(out var pointer))
        {
            foreach (var child in Children[pointer].Where(child => seen.Add(child.Pointer)))
            {
                found.Add(ReferenceTo(child));
                next.Enqueue(child.Pointer);
            }
        }

        return found;
    }

    /// <summary>A part of an <c>allOf</c>, without its variants where the schema that extends it is one of them.</summary>
    public SchemaSite WithoutThem(SchemaSite part, SchemaSite schema)
    {
        if (part.Keywords["$ref"] is not ScalarNode { Kind: ScalarKind.String } reference)
        {
            return part;
        }

        var target = references.Resolve(reference, part.Pointer);
        if (!_variants.TryGetValue(target.Pointer, out var variants))
        {
            variants = [.. Listed(target), .. Of(target).Select(static child => child.Pointer)];
            _variants.Add(target.Pointer, variants);
        }

        return variants.Contains(schema.Pointer)
            ? Listing.Append(Discriminator).Aggregate(target, static (rest, keyword) => rest.Without(keyword))
            : part;
    }

    private ILookup<JsonPointer, SchemaSite> Children =>
        _children ??= references
            .Schemas()
            .OrderBy(static schema => schema.Pointer.ToString(), StringComparer.Ordinal)
            .SelectMany(schema => references.PartsOf(schema).Select(part => (part.Pointer, Schema: schema)))
            .ToLookup(static entry => entry.Pointer, static entry => entry.Schema);

    private static bool IsBase(MappingNode schema) =>
        schema.Mapping(Discriminator)?.Text("propertyName") is not null
        && Array.TrueForAll(Listing, keyword => schema[keyword] is null);

    private static IEnumerable<JsonPointer> Listed(SchemaSite site) =>
        Listing
            .SelectMany(keyword => site.Keywords.Sequence(keyword)?.Items ?? [])
            .Select(static branch => (branch as MappingNode)?["$ref"])
            .OfType<ScalarNode>()
            .Select(static reference => JsonPointer.TryParse(reference.Text))
            .OfType<JsonPointer>();

    private static SchemaSite ReferenceTo(SchemaSite component)
    {
        var location = component.Node.Location;
        var reference = new ScalarNode(location, ScalarKind.String, "#" + component.Pointer);
        return component with { Node = new MappingNode(location, [new Member("$ref", location, reference)]) };
    }
}
