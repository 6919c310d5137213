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
        if (shapes.All(static shape => IsEnumLike(shape, isInteger: false)))
        {
            return new EnumShape(false, Values(shapes), isNullable);
        }

        if (shapes.All(static shape => IsEnumLike(shape, isInteger: true)))
        {
            return new EnumShape(true, Values(shapes), isNullable);
        }

        if (shapes.All(IsText))
        {
            // A string of several formats, or listed values beside any string: an open enum is just that.
            var listed = shapes.Where(static shape => shape is EnumShape).ToArray();
            var rest = shapes.Except(listed).ToArray();
            return listed.Length > 0 && rest.All(static shape => shape is PrimitiveShape { Type: PrimitiveType.String })
                ? new EnumShape(false, Values(listed), isNullable)
                : new PrimitiveShape(CommonText(rest.Length == shapes.Length ? rest : []), null, isNullable);
        }

        if (shapes.All(static shape => shape is PrimitiveShape primitive && IsNumber(primitive.Type)))
        {
            var types = shapes.Cast<PrimitiveShape>().Select(static shape => shape.Type).ToArray();
            return new PrimitiveShape(WidestNumber(types), null, isNullable);
        }

        return shapes.All(static shape => shape is PrimitiveShape { Type: PrimitiveType.Boolean })
            ? new PrimitiveShape(PrimitiveType.Boolean, null, isNullable)
            : null;
    }

    private static bool IsEnumLike(Shape shape, bool isInteger) =>
        shape is EnumShape listed && listed.IsInteger == isInteger
        || (!isInteger && shape is PrimitiveShape { Type: PrimitiveType.String, Constant: not null });

    private static string[] Values(IEnumerable<Shape> shapes) =>
        shapes
            .SelectMany(static shape =>
                shape is EnumShape listed ? listed.Values : [ConstantText((PrimitiveShape)shape)]
            )
            .Distinct(StringComparer.Ordinal)
            .ToArray();

    private static string ConstantText(PrimitiveShape shape) =>
        System.Text.Json.JsonSerializer.Deserialize<string>(shape.Constant!)!;

    private static bool IsText(Shape shape) =>
        shape is EnumShape { IsInteger: false }
        || (
            shape is PrimitiveShape primitive
            && primitive.Type
                is PrimitiveType.String
                    or PrimitiveType.DateTimeOffset
                    or PrimitiveType.DateOnly
                    or PrimitiveType.TimeOnly
                    or PrimitiveType.Guid
                    or PrimitiveType.Uri
                    or PrimitiveType.Bytes
        );

    private static PrimitiveType CommonText(IReadOnlyCollection<Shape> shapes)
    {
        var types = shapes.Cast<PrimitiveShape>().Select(static shape => shape.Type).Distinct().ToArray();
        return types.Length == 1 ? types[0] : PrimitiveType.String;
    }

    private static bool IsNumber(PrimitiveType type) =>
        type
            is PrimitiveType.Int32
                or PrimitiveType.Int64
                or PrimitiveType.Single
                or PrimitiveType.Double
                or PrimitiveType.Decimal;

    private static PrimitiveType WidestNumber(PrimitiveType[] types)
    {
        if (types.Contains(PrimitiveType.Decimal))
        {
            return PrimitiveType.Decimal;
        }

        if (types.Any(static type => type is PrimitiveType.Single or PrimitiveType.Double))
        {
            return types.All(static type => type == PrimitiveType.Single) ? PrimitiveType.Single : PrimitiveType.Double;
        }

        return types.Contains(PrimitiveType.Int64) ? PrimitiveType.Int64 : PrimitiveType.Int32;
    }
}
