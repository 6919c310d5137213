using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>The branches of <c>anyOf</c> or <c>oneOf</c> without null, nested ones flattened, equal ones once.</summary>
internal sealed class VariantList(ShapeReader reader)
{
    private readonly List<SchemaSite> _variants = [];
    private readonly HashSet<Node> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<JsonPointer> _targets = [];

    /// <summary>The variants, in the order of the contract.</summary>
    public IReadOnlyList<SchemaSite> Variants => _variants;

    /// <summary>Whether a branch is null or allows it.</summary>
    public bool HasNull { get; private set; }

    /// <summary>Adds a branch.</summary>
    public void Add(SchemaSite branch)
    {
        var shape = reader.Read(branch);
        if (shape is NullShape)
        {
            HasNull = true;
            return;
        }

        if (shape is UnionShape { Discriminator: null } nested)
        {
            HasNull |= nested.IsNullable;
            reader.Spend(nested.Variants.Count, branch);
            foreach (var variant in nested.Variants)
            {
                Add(variant);
            }

            return;
        }

        HasNull |= shape is not AnyShape && shape.IsNullable;
        if (
            _nodes.Add(branch.Node) && (shape is not ReferenceShape reference || _targets.Add(reference.Target.Pointer))
        )
        {
            _variants.Add(branch);
        }
    }
}
