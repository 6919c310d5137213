using Devin.Generator.Scalars;

namespace Devin.Generator.Schemas;

/// <summary>Variants that are one type in C# are no union.</summary>
internal static class VariantCollapse
{
    /// <summary>The one shape of all variants, or null when they are a union.</summary>
    public static Shape? TryCollapse(ShapeReader reader, IReadOnlyList<SchemaSite> variants, bool isNullable)
    {
        var shapes = variants.Select(variant => reader.ReadThrough(variant).Shape).ToArray();
        if (shapes.Any(static shape => shape is AnyShape))
        {
            return new AnyShape();
        }

        // Named enums stay types of their own where another variant is not an enum.
        foreach (var isInteger in new[] { false, true })
        {
            if (shapes.All(shape => ListedValues.Of(shape, isInteger) is not null))
            {
                return OneEnum(reader, variants, isInteger, isNullable);
            }
        }

        if (shapes.All(IsText))
        {
            // A string of several formats, or listed values beside any string: an open enum is just that.
            var listed = shapes.Where(static shape => shape is EnumShape).ToArray();
            var rest = shapes.Except(listed).ToArray();
            return listed.Length > 0 && rest.All(static shape => shape is PrimitiveShape { Type: PrimitiveType.String })
                ? OneEnum(reader, variants, isInteger: false, isNullable) with
                {
                    AllowsOthers = true,
                }
                : new PrimitiveShape(
                    listed.Length > 0 ? PrimitiveType.String : ScalarTable.Common(Types(rest)),
                    null,
                    isNullable
                );
        }

        if (shapes.All(static shape => shape is PrimitiveShape primitive && ScalarTable.Of(primitive.Type).IsNumber))
        {
            return new PrimitiveShape(ScalarTable.Common(Types(shapes)), null, isNullable);
        }

        return shapes.All(static shape => shape is PrimitiveShape { Type: PrimitiveType.Boolean })
            ? new PrimitiveShape(PrimitiveType.Boolean, null, isNullable)
            : null;
    }

    /// <summary>The values of all variants that list some.</summary>
    private static EnumShape OneEnum(
        ShapeReader reader,
        IEnumerable<SchemaSite> variants,
        bool isInteger,
        bool isNullable
    )
    {
        EnumShape[] parts = [.. variants.Select(variant => ListedValues.AsEnum(reader, variant)).OfType<EnumShape>()];
        return new EnumShape(
            isInteger,
            [.. parts.SelectMany(static part => part.Values).Distinct(StringComparer.Ordinal)],
            isNullable
        )
        {
            Texts = ValueText.Join(parts),
            AllowsOthers = parts.Any(static part => part.AllowsOthers),
        };
    }

    private static bool IsText(Shape shape) =>
        shape is EnumShape { IsInteger: false }
        || (shape is PrimitiveShape primitive && ScalarTable.Of(primitive.Type).IsText);

    private static PrimitiveType[] Types(IEnumerable<Shape> shapes) =>
        [.. shapes.Cast<PrimitiveShape>().Select(static shape => shape.Type)];
}
