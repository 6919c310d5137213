using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>
/// Schemas that list those that extend them: <c>Pet</c> is one of <c>Cat</c> and <c>Dog</c>, and <c>Cat</c> is all of
/// <c>Pet</c>. What <c>Cat</c> extends is <c>Pet</c> without its list.
/// </summary>
internal sealed class Descendants(ReferenceResolver references)
{
    private static readonly string[] Listing = ["anyOf", "oneOf"];

    private readonly Dictionary<JsonPointer, HashSet<JsonPointer>> _listed = [];

    /// <summary>A part of an <c>allOf</c>, without its variants where the schema that extends it is one of them.</summary>
    public SchemaSite WithoutThem(SchemaSite part, SchemaSite schema)
    {
        if (part.Keywords["$ref"] is not ScalarNode { Kind: ScalarKind.String } reference)
        {
            return part;
        }

        var target = references.Resolve(reference, part.Pointer);
        return Listed(target).Contains(schema.Pointer)
            ? Listing.Aggregate(target, static (rest, keyword) => rest.Without(keyword))
            : part;
    }

    private HashSet<JsonPointer> Listed(SchemaSite site)
    {
        if (!_listed.TryGetValue(site.Pointer, out var listed))
        {
            listed =
            [
                .. Listing
                    .SelectMany(keyword => site.Keywords.Sequence(keyword)?.Items ?? [])
                    .Select(static branch => (branch as MappingNode)?["$ref"])
                    .OfType<ScalarNode>()
                    .Select(static reference => JsonPointer.TryParse(reference.Text))
                    .OfType<JsonPointer>(),
            ];
            _listed.Add(site.Pointer, listed);
        }

        return listed;
    }
}
