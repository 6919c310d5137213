using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>Follows <c>$ref</c> inside one document.</summary>
internal sealed class ReferenceResolver(Node root)
{
    /// <summary>The target of a reference at a place.</summary>
    /// <exception cref="ContractException">The reference cannot be resolved, or is not inside the document.</exception>
    public SchemaSite Resolve(ScalarNode reference, JsonPointer at)
    {
        if (!reference.Text.StartsWith('#'))
        {
            throw Error(
                reference,
                at,
                "is not inside the document. Only references inside one document are read: bundle the files first."
            );
        }

        var pointer = JsonPointer.TryParse(reference.Text);
        if (pointer is not { } known || known.Find(root) is not { } target)
        {
            throw Error(reference, at, "cannot be resolved. Correct the name, or add what it names.");
        }

        return new SchemaSite(target, known);
    }

    /// <summary>The node itself, or what it refers to, through any number of references.</summary>
    /// <exception cref="ContractException">A reference cannot be resolved, or refers back to itself.</exception>
    public SchemaSite Follow(SchemaSite site)
    {
        HashSet<JsonPointer>? seen = null;
        while (site.Node is MappingNode mapping && mapping["$ref"] is ScalarNode { Kind: ScalarKind.String } reference)
        {
            if (!(seen ??= []).Add(site.Pointer))
            {
                throw Error(reference, site.Pointer, "refers back to itself. Break the cycle with a schema.");
            }

            site = Resolve(reference, site.Pointer);
        }

        return site;
    }

    /// <summary>The schemas that are components, in the order of the document.</summary>
    public IEnumerable<SchemaSite> Schemas()
    {
        var pointer = JsonPointer.Root.Append("components").Append("schemas");
        return (pointer.Find(root) as MappingNode)?.Members.Select(schema => new SchemaSite(
                schema.Value,
                pointer.Append(schema.Name)
            ))
            ?? [];
    }

    /// <summary>The targets of the references in the <c>allOf</c> of a schema.</summary>
    public IEnumerable<SchemaSite> PartsOf(SchemaSite site) =>
        (site.Keywords.Sequence("allOf")?.Items ?? [])
            .OfType<MappingNode>()
            .Select(static part => part["$ref"])
            .OfType<ScalarNode>()
            .Where(static reference => reference.Kind == ScalarKind.String)
            .Select(reference => Resolve(reference, site.Pointer));

    private static ContractException Error(ScalarNode reference, JsonPointer at, string what) =>
        new(
            DiagnosticCodes.UnknownReference,
            $"The reference '{reference.Text}' of {PlaceWords.Of(at)} {what}",
            reference.Location,
            at.Append("$ref")
        );
}
