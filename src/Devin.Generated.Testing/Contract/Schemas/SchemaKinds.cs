namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The kinds of values that a schema can match, with those of its reference and its variants.</summary>
internal static class SchemaKinds
{
    // A component can refer to itself without a property between; its kinds are then those of its keyword type.
    private const int MaxDepth = 16;

    /// <summary>The kinds. A value of another kind does not match the schema.</summary>
    public static ValueKinds Of(ContractSchema schema) => Of(schema, 0);

    private static ValueKinds Of(ContractSchema schema, int depth)
    {
        var kinds = schema.Kinds;
        if (depth == MaxDepth)
        {
            return kinds;
        }

        if (schema.Reference is { } reference)
        {
            kinds &= Of(reference.Target, depth + 1);
        }

        if (schema.Composition is { } composition)
        {
            foreach (var part in composition.AllOf)
            {
                kinds &= Of(part, depth + 1);
            }

            kinds &= OfVariants(composition.AnyOf, depth) & OfVariants(composition.OneOf, depth);
        }

        return kinds;
    }

    private static ValueKinds OfVariants(IReadOnlyList<ContractSchema> variants, int depth)
    {
        var kinds = variants.Count == 0 ? ValueKinds.All : ValueKinds.None;
        foreach (var variant in variants)
        {
            kinds |= Of(variant, depth + 1);
        }

        return kinds;
    }
}
