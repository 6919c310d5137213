using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>The branches of <c>anyOf</c> or <c>oneOf</c> without null, nested ones flattened, equal ones once.</summary>
internal static class VariantList
{
    /// <summary>Collects the branches; <paramref name="isNullable"/> becomes true when one of them is or has null.</summary>
    public static List<SchemaSite> Collect(
        ShapeReader reader,
        SchemaSite site,
        string keyword,
        SequenceNode branches,
        ref bool isNullable
    )
    {
        var variants = new List<SchemaSite>();
        for (var index = 0; index < branches.Items.Count; index++)
        {
            Add(reader, site.At(branches.Items[index], keyword, index), variants, ref isNullable);
        }

        return variants;
    }

    private static void Add(ShapeReader reader, SchemaSite branch, List<SchemaSite> variants, ref bool isNullable)
    {
        var shape = reader.Read(branch);
        if (shape is NullShape)
        {
            isNullable = true;
            return;
        }

        if (shape is UnionShape { Discriminator: null } nested)
        {
            isNullable |= nested.IsNullable;
            foreach (var variant in nested.Variants)
            {
                Add(reader, variant, variants, ref isNullable);
            }

            return;
        }

        if (shape is not AnyShape)
        {
            isNullable |= shape.IsNullable;
        }

        if (!variants.Exists(known => IsSame(reader, known, branch, shape)))
        {
            variants.Add(branch);
        }
    }

    private static bool IsSame(ShapeReader reader, SchemaSite known, SchemaSite branch, Shape shape) =>
        known.Node == branch.Node
        || (
            shape is ReferenceShape reference
            && reader.Read(known) is ReferenceShape other
            && other.Target.Pointer == reference.Target.Pointer
        );
}
