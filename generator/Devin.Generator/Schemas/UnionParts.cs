using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>
/// The variants of a union together with what is beside them: an object of each variant has those properties too.
/// </summary>
internal sealed class UnionParts(ShapeReader reader, ICollection<Diagnostic> notes)
{
    private readonly Dictionary<Node, SchemaSite> _sources = new(ReferenceEqualityComparer.Instance);

    /// <summary>The variant of the contract that a variant of a shape was made from; often itself.</summary>
    public SchemaSite SourceOf(SchemaSite variant) => _sources.GetValueOrDefault(variant.Node, variant);

    /// <summary>
    /// The variants, each with the other parts. Variants that are no objects, and those to which nothing is added, stay
    /// as they are.
    /// </summary>
    public SchemaSite[] Distribute(IReadOnlyList<SchemaSite> others, IReadOnlyList<SchemaSite> variants) =>
        [.. variants.Select(variant => NeedsParts(variant, others) ? Compose(others, variant) : variant)];

    private SchemaSite Compose(IReadOnlyList<SchemaSite> others, SchemaSite variant)
    {
        var location = variant.Node.Location;
        var parts = new SequenceNode(location, [.. others.Select(static part => part.Node), variant.Node]);
        var members = variant
            .Keywords.Members.Where(static member => member.Name is "title" or "description" or "deprecated")
            .Append(new Member("allOf", location, parts));
        var composed = new SchemaSite(new MappingNode(location, [.. members]), variant.Pointer);
        _sources.Add(composed.Node, SourceOf(variant));
        reader.Define(
            composed,
            AllOfComposition.Merge(reader, notes, composed, [.. others, variant], isNullable: false)
        );
        return composed;
    }

    private bool NeedsParts(SchemaSite variant, IReadOnlyList<SchemaSite> others) =>
        reader.ReadThrough(variant).Shape switch
        {
            ObjectShape known => others.Any(other => AddsTo(known, other)),
            FreeFormShape or MapShape or UnionShape => true,
            _ => false,
        };

    private bool AddsTo(ObjectShape known, SchemaSite other)
    {
        var (shape, site) = reader.ReadThrough(other);
        return shape is ObjectShape added
            ? added.Additional is not null
                || added.Properties.Keys.Any(name => !known.Properties.ContainsKey(name))
                || !added.Required.IsSubsetOf(known.Required)
            : shape is not AnyShape || !ObjectKeywords.RequiredOf(site.Keywords).IsSubsetOf(known.Required);
    }
}
