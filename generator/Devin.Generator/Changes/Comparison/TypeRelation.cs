using Devin.Generator.Scalars;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Whether every value of one type is a value of another, null aside.</summary>
internal static class TypeRelation
{
    private const int Depth = 6;

    /// <summary>The relation of the new type to the old one.</summary>
    public static Shift Of(TypedSite old, TypedSite @new) =>
        Admits(@new, old) ? Shift.Widened
        : Admits(old, @new) ? Shift.Narrowed
        : Shift.Changed;

    /// <summary>Whether the wider type has every value of the narrower one.</summary>
    public static bool Admits(TypedSite wider, TypedSite narrower) => Admits(wider, narrower, 0);

    private static bool Admits(TypedSite wider, TypedSite narrower, int depth)
    {
        if (depth > Depth)
        {
            return true;
        }

        return (wider.Meaning, narrower.Meaning) switch
        {
            (AnyShape, _) => true,
            (_, NullShape) => true,
            (UnionShape all, UnionShape some) => some.Variants.All(variant =>
                HasVariantFor(wider, all, narrower.Variant(variant), depth)
            ),
            (UnionShape all, _) => HasVariantFor(wider, all, narrower, depth),
            (PrimitiveShape a, PrimitiveShape b) => a.Constant is null && ScalarTable.Admits(a.Type, b.Type),
            (PrimitiveShape { Constant: null } a, EnumShape b) => ScalarTable.Admits(
                a.Type,
                b.IsInteger ? PrimitiveType.Int32 : PrimitiveType.String
            ),
            (EnumShape a, EnumShape b) => a.IsInteger == b.IsInteger && b.Values.All(a.Values.Contains),
            (EnumShape a, PrimitiveShape { Constant: { } constant }) => a.Values.Contains(constant.Trim('"')),
            (ListShape { Item: null }, ListShape) => true,
            (ListShape { Item: { } a }, ListShape { Item: { } b }) => Admits(
                wider.Item(a),
                narrower.Item(b),
                depth + 1
            ),
            (FreeFormShape, FreeFormShape or MapShape or ObjectShape) => true,
            (MapShape a, MapShape b) => Admits(wider.Value(a.Value), narrower.Value(b.Value), depth + 1),
            (MapShape a, ObjectShape b) => b.Properties.All(property =>
                Admits(wider.Value(a.Value), narrower.Property(property.Key, property.Value), depth + 1)
            ),
            (ObjectShape, ObjectShape) => wider.Through().Site.Pointer == narrower.Through().Site.Pointer
                || AdmitsObject(wider, narrower, depth),
            _ => false,
        };
    }

    private static bool AdmitsObject(TypedSite wider, TypedSite narrower, int depth)
    {
        var a = (ObjectShape)wider.Meaning;
        var b = (ObjectShape)narrower.Meaning;
        return a.Required.All(b.Required.Contains)
            && a.Properties.Keys.Order(StringComparer.Ordinal)
                .SequenceEqual(b.Properties.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            && a.Properties.All(property =>
                Admits(
                    wider.Property(property.Key, property.Value),
                    narrower.Property(property.Key, b.Properties[property.Key]),
                    depth + 1
                )
            );
    }

    private static bool HasVariantFor(TypedSite wider, UnionShape union, TypedSite narrower, int depth) =>
        union.Variants.Any(variant => Admits(wider.Variant(variant), narrower, depth + 1));
}
